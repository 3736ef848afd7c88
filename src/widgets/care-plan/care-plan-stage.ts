import type { Procedure } from '../../dataset/types.js';
import type { Entered } from './care-plan-date.js';

/** What the templates show, and what they may do; they never touch the element itself. */
export interface CarePlanStage extends Entered {
  level: number;
  /** Whether the visitor chooses the procedure. */
  choice: boolean;
  procedure: Procedure | undefined;
  today: number;
  /** The name of the calendar file that was made; empty when it could not be made. */
  file: string | undefined;
  clinic: string | undefined;
  /** Where the visitor would call for help, as far as that is known. */
  country: string | undefined;
  onProcedure: (event: Event) => void;
  onDate: (event: Event) => void;
  onLeave: (event: Event) => void;
  save: () => unknown;
  print: () => unknown;
  sources: (ids: readonly string[]) => unknown;
  sourceList: (ids: readonly string[]) => unknown;
}
