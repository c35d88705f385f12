import { holdsItsBlocks } from './documents.js';

holdsItsBlocks('docs/huong-dan.md');
