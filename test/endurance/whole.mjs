/** `npm run test:endurance`: the whole of it. */
import { endure } from './endure.mjs';

endure({ cycles: 1_000, quizzes: 200, warm: 50, growth: 0.02, whole: true });
