import { useEffect } from 'react';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import { BreachForecast } from './ahead/BreachForecast.tsx';
import { CasesAtRisk } from './ahead/CasesAtRisk.tsx';
import { Workload } from './ahead/Workload.tsx';
import { AsOfBar } from './choosing/AsOfBar.tsx';
import { ReviewHeader } from './choosing/ReviewHeader.tsx';
import { QueueHeat } from './heat/QueueHeat.tsx';
import styles from './LeadReview.module.css';
import { AttainmentByWeek } from './past/AttainmentByWeek.tsx';
import { Figures } from './past/Figures.tsx';
import { FurtherCharts } from './past/FurtherCharts.tsx';
import { RestoreStrips } from './past/RestoreStrips.tsx';
import { followReview, useReview } from './reviewStore.ts';

/** The lead's review of the queue: what is, what comes, what was. Every number is main's. */
export function LeadReview() {
  const words = useWords().leadReview;
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
        <div className={styles.body} data-scrolls>
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
