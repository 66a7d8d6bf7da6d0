import { actionWords } from './en/actions.ts';
import { alertingWords } from './en/alerting.ts';
import { alertWords } from './en/alerts.ts';
import { announcementWords } from './en/announcements.ts';
import { caseViewWords } from './en/caseView.ts';
import { closingWords } from './en/closing.ts';
import { customersWords } from './en/customers.ts';
import { diagnosisWords } from './en/diagnosis.ts';
import { draftCustomerWords } from './en/draftCustomer.ts';
import { draftCheckWords, draftErrorWords } from './en/draftErrors.ts';
import { draftFileWords } from './en/draftFiles.ts';
import { draftingWords } from './en/drafting.ts';
import { escalationWords } from './en/escalation.ts';
import { formatWords } from './en/format.ts';
import { frameWords } from './en/frame.ts';
import { handOverWords } from './en/handOver.ts';
import { importingWords } from './en/importing.ts';
import { keyCaps, keyWords } from './en/keys.ts';
import { leadReviewWords } from './en/leadReview.ts';
import { nextStepWords } from './en/nextStep.ts';
import { paletteWords } from './en/palette.ts';
import { panelWords } from './en/panel.ts';
import { problemWords } from './en/problems.ts';
import { queueWords } from './en/queue.ts';
import { reassigningWords } from './en/reassigning.ts';
import { recoveryWords } from './en/recovery.ts';
import { refusalWords } from './en/refusals.ts';
import { settingsWords } from './en/settings.ts';
import { severityWords } from './en/severity.ts';
import { shortcutWords } from './en/shortcuts.ts';
import { timelineWords } from './en/timeline.ts';

/** Every word that the window shows, by the part of it that shows it. */
export const messages = {
  actions: actionWords,
  alerting: alertingWords,
  alerts: alertWords,
  announcements: announcementWords,
  caseView: caseViewWords,
  customers: customersWords,
  diagnosis: diagnosisWords,
  draftChecks: draftCheckWords,
  draftCustomer: draftCustomerWords,
  draftErrors: draftErrorWords,
  draftFiles: draftFileWords,
  drafting: draftingWords,
  closing: closingWords,
  escalation: escalationWords,
  format: formatWords,
  frame: frameWords,
  handOver: handOverWords,
  importing: importingWords,
  keys: keyWords,
  keyCaps,
  leadReview: leadReviewWords,
  reassigning: reassigningWords,
  nextStep: nextStepWords,
  palette: paletteWords,
  panel: panelWords,
  problems: problemWords,
  queue: queueWords,
  recovery: recoveryWords,
  refusals: refusalWords,
  settings: settingsWords,
  severity: severityWords,
  shortcuts: shortcutWords,
  timeline: timelineWords,
};

export type Messages = typeof messages;
