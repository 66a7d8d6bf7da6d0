import { actionWords } from './actions.ts';
import { alertingWords } from './alerting.ts';
import { alertWords } from './alerts.ts';
import { announcementWords } from './announcements.ts';
import { asideWords } from './aside.ts';
import { attachmentWords } from './attachments.ts';
import { bulkWords } from './bulk.ts';
import { caseViewWords } from './caseView.ts';
import { changeAsideWords } from './changeAside.ts';
import { checkingWords } from './checking.ts';
import { clockDoubtWords } from './clockDoubt.ts';
import { closingWords } from './closing.ts';
import { customersWords } from './customers.ts';
import { diagnosisWords } from './diagnosis.ts';
import { draftCustomerWords } from './draftCustomer.ts';
import { draftCheckWords, draftErrorWords } from './draftErrors.ts';
import { draftFileWords } from './draftFiles.ts';
import { draftingWords } from './drafting.ts';
import { editionWords } from './editions.ts';
import { erasureWords } from './erasure.ts';
import { emailLabels, escalationWords } from './escalation.ts';
import { formatWords } from './format.ts';
import { formRuleWords } from './formRules.ts';
import { frameWords } from './frame.ts';
import { handOverWords } from './handOver.ts';
import { headlessWords } from './headless.ts';
import { holidayWords } from './holidays.ts';
import { importingWords } from './importing.ts';
import { ENGLISH } from './inEnglish.ts';
import { interchangeWords } from './interchange.ts';
import { joiningWords } from './joining.ts';
import { keyCaps, keyNames, keyWords } from './keys.ts';
import { layingRuleWords } from './layingRules.ts';
import { leadReviewWords } from './leadReview.ts';
import { ledgerWords } from './ledger.ts';
import { longTextWords } from './longText.ts';
import { menuWords } from './menus.ts';
import { moveWords } from './moves.ts';
import { nextStepWords } from './nextStep.ts';
import { organizationFileWords, organizationReasons } from './organizations.ts';
import { ownZoneWords } from './ownZone.ts';
import { paletteWords } from './palette.ts';
import { panelWords } from './panel.ts';
import { peopleWords } from './people.ts';
import { problemWords } from './problems.ts';
import { queueWords } from './queue.ts';
import { reassigningWords } from './reassigning.ts';
import { recoveryWords } from './recovery.ts';
import { refusalWords } from './refusals.ts';
import { requestWords } from './requests.ts';
import { reviewWords } from './review.ts';
import { ruleWords } from './rules.ts';
import { sampleWords } from './sample.ts';
import { setAsideWords } from './setAside.ts';
import { settingsWords } from './settings.ts';
import { severityWords } from './severity.ts';
import { shellWords } from './shell.ts';
import { shortcutWords } from './shortcuts.ts';
import { storeWords } from './store.ts';
import { systemWords } from './system.ts';
import { teamWords } from './team.ts';
import { timelineWords } from './timeline.ts';
import { transferWords } from './transfer.ts';
import { unreadableWords } from './unreadable.ts';
import { wireWords } from './wire.ts';

/** Every string of the product in English, by the part that shows it. */
export const english = {
  /** The tag of the language, as `lang` of the page and `Intl` take it. */
  language: ENGLISH,
  actions: actionWords,
  alerting: alertingWords,
  alerts: alertWords,
  aside: asideWords,
  announcements: announcementWords,
  bulk: bulkWords,
  caseView: caseViewWords,
  customers: customersWords,
  diagnosis: diagnosisWords,
  draftChecks: draftCheckWords,
  draftCustomer: draftCustomerWords,
  draftErrors: draftErrorWords,
  draftFiles: draftFileWords,
  drafting: draftingWords,
  closing: closingWords,
  editions: editionWords,
  escalation: escalationWords,
  format: formatWords,
  formRules: formRuleWords,
  frame: frameWords,
  handOver: handOverWords,
  importing: importingWords,
  keys: keyWords,
  keyCaps,
  changeAside: changeAsideWords,
  checking: checkingWords,
  layingRules: layingRuleWords,
  keyNames,
  leadReview: leadReviewWords,
  reassigning: reassigningWords,
  menus: menuWords,
  clockDoubt: clockDoubtWords,
  longText: longTextWords,
  moves: moveWords,
  unreadable: unreadableWords,
  nextStep: nextStepWords,
  ownZone: ownZoneWords,
  palette: paletteWords,
  panel: panelWords,
  people: peopleWords,
  problems: problemWords,
  queue: queueWords,
  recovery: recoveryWords,
  refusals: refusalWords,
  setAside: setAsideWords,
  settings: settingsWords,
  severity: severityWords,
  shortcuts: shortcutWords,
  team: teamWords,
  timeline: timelineWords,
  attachments: attachmentWords,
  emailLabels,
  headless: headlessWords,
  interchange: interchangeWords,
  holidays: holidayWords,
  ledger: ledgerWords,
  organizationFile: organizationFileWords,
  organizationReasons,
  requests: requestWords,
  review: reviewWords,
  rules: ruleWords,
  sample: sampleWords,
  shell: shellWords,
  erasure: erasureWords,
  store: storeWords,
  system: systemWords,
  transfer: transferWords,
  joining: joiningWords,
  wire: wireWords,
};
