import { render } from 'preact';
import '@fontsource-variable/inter/index.css';
import './styles/page.css';
import { Page } from './shell/Page';

const root = document.getElementById('page');
if (root) render(<Page />, root);
