import { stagedAnalyse } from '../../page/staged-analyse';
import { sharedScope } from './shared-scope';

// The first half of what runs where something was found: says what it means. Apart from the other half, so that the
// browser reads neither in one long task.
sharedScope.exonymAnalyse = stagedAnalyse();
