import { HostConfig } from 'adaptivecards';

const colours = {
  default: { default: 'var(--text)', subtle: 'var(--text-soft)' },
  dark: { default: 'var(--text)', subtle: 'var(--text-soft)' },
  light: { default: 'var(--text-soft)', subtle: 'var(--text-soft)' },
  accent: { default: 'var(--accent)', subtle: 'var(--accent)' },
  good: { default: 'var(--good)', subtle: 'var(--good)' },
  warning: { default: 'var(--warning)', subtle: 'var(--warning)' },
  attention: { default: 'var(--bad)', subtle: 'var(--bad)' },
};

function container(backgroundColor: string): object {
  return { backgroundColor, foregroundColors: colours };
}

/** The look of Adaptive Cards in the widget's own colours, so that they turn dark with it. */
export const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  supportsInteractivity: true,
  containerStyles: {
    default: container('var(--surface)'),
    emphasis: container('var(--surface-soft)'),
    accent: container('var(--surface-soft)'),
    good: container('var(--surface-soft)'),
    attention: container('var(--surface-soft)'),
    warning: container('var(--surface-soft)'),
  },
  actions: { maxActions: 8, actionsOrientation: 'vertical', actionAlignment: 'stretch', showCard: { actionMode: 'inline' } },
  textBlock: { headingLevel: 3 },
});
