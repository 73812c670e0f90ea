import css from './panel/styles/index.css';
import { Panel } from './panel/panel';
import { scripts } from './scripts';
import { addStyle } from './styles';

scripts.mountChat = context => {
  addStyle(context.root, css);
  return new Panel(context);
};
