/** What `npm test` has of it: few rounds tell a leak of each round. The heap still settles, and may waver more. */
import { endure } from './endure.mjs';

endure({ cycles: 20, quizzes: 4, warm: 8, growth: 0.05 });
