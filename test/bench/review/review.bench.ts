import { isQuick, keepRows } from '../report/keepRows.ts';
import { benchReviews } from './reviewCosts.ts';

keepRows(await benchReviews(isQuick() ? [2_000] : [10_000, 100_000]));
