import { connectOptions } from './connect-options';
import { mountOptions } from './mount-options';

const root = document.querySelector('#app');
if (root !== null) mountOptions(root, connectOptions);
