/** Lines on a field of 24 × 24. */
export const icons = {
  robot: 'M12 3v3M6 8h12v10H6zM3 12v3M21 12v3M9.5 12v1.5M14.5 12v1.5M9.5 21h5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  close: 'M6 6l12 12M18 6L6 18',
  again: 'M20 12a8 8 0 1 1-2.6-5.9M20 4v4.5h-4.5',
  clip: 'M20 11.5l-8 8a5 5 0 0 1-7.1-7.1l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4l7.3-7.3',
  send: 'M4 12L3 4l18 8-18 8 1-8zm0 0h8',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  down: 'M12 5v14M6 13l6 6 6-6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.3v.2',
  shield: 'M12 3l7 3v5c0 5-3 8.5-7 10-4-1.5-7-5-7-10V6z',
} as const;
