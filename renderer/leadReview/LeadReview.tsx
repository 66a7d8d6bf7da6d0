import { useEffect } from 'react';
import { messages } from '../../shared/messages/messages.ts';
import { useDesk } from '../desk/startStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import { AsOfBar } from './AsOfBar.tsx';
import { AttainmentByWeek } from './AttainmentByWeek.tsx';
import { BreachForecast } from './BreachForecast.tsx';
import { CasesAtRisk } from './CasesAtRisk.tsx';
import { Figures } from './Figures.tsx';
import { FurtherCharts } from './FurtherCharts.tsx';
import styles from './LeadReview.module.css';
import { QueueHeat } from './QueueHeat.tsx';
import { RestoreStrips } from './RestoreStrips.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { followReview, useReview } from './reviewStore.ts';
import { Workload } from './Workload.tsx';

const words = messages.leadReview;

/** The lead's review of the queue: what is, what comes, what was. Every number is main's. */
export function LeadReview() {
  const answer = useReview((store) => store.answer);
  const problem = useReview((store) => store.problem);
  const { zone } = useDesk();
  useEffect(followReview, []);
  return (
    <section className={styles.screen} aria-label={words.title}>
      <ReviewHeader />
      <AsOfBar />
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {words.failed} {problemText(problem, { now: tick.now(), ownZone: zone })}
        </p>
      )}
      {answer === null ? (
        <p className={styles.reading}>{problem === null && words.reading}</p>
      ) : (
        <div className={styles.body}>
          <Figures answer={answer} />
          <div className={styles.charts}>
            <QueueHeat answer={answer} />
            <Workload answer={answer} />
            <AttainmentByWeek answer={answer} />
            <RestoreStrips answer={answer} />
          </div>
          <div className={styles.ahead}>
            <BreachForecast answer={answer} />
            <CasesAtRisk answer={answer} />
          </div>
          <FurtherCharts answer={answer} />
        </div>
      )}
    </section>
  );
}
