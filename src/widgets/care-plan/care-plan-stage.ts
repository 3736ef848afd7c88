import type { Procedure } from '../../dataset/types.js';
import type { Entered } from './care-plan-date.js';

/** What the templates show, and what they may do; they never touch the element itself. */
export interface CarePlanStage extends Entered {
  level: number;
  /** Whether the visitor chooses the procedure. */
  choice: boolean;
  /** Whether the questions stand there: nothing is entered yet, or the visitor changes it. */
  asking: boolean;
  procedure: Procedure | undefined;
  today: number;
  /** The name of the calendar file that was made; empty when it could not be made. */
  file: string | undefined;
  remind: boolean;
  clinic: string | undefined;
  /** Where the visitor would call for help, as far as that is known. */
  country: string | undefined;
  /** Whether there is paper to draw for. */
  paper: boolean;
  /** Whether the reason of a step, by its id, stands open, and whether it has been looked at so far. */
  open: (id: string) => boolean;
  unfolded: (id: string) => boolean;
  onProcedure: (event: Event) => void;
  onDate: (event: Event) => void;
  onLeave: (event: Event) => void;
  onRemind: (event: Event) => void;
  onUnfold: (event: Event) => void;
  change: () => unknown;
  show: () => unknown;
  save: () => unknown;
  print: () => unknown;
  sources: (ids: readonly string[]) => unknown;
  sourceList: (ids: readonly string[]) => unknown;
}
