import { markingMaker } from '../../page/marked-page';
import { stagedAnalyse } from '../../page/staged-analyse';
import { sharedScope } from './shared-scope';

// The second content script: runs where the first one found something, in the same world.
sharedScope.exonymMarking = markingMaker(stagedAnalyse());
