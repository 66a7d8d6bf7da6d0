import { ContextMenu } from '@base-ui/react/context-menu';
import { Copy, Hash, Link } from 'lucide-react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { caseLink } from '../actions/caseLink.ts';
import { copyTitle } from '../actions/copyTitle.ts';
import { ContextItem } from '../components/ContextItem.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { copyText } from '../toast/copyText.ts';

/** What of the one case can be put on the clipboard. */
export function CopyItems({ row }: { readonly row: QueueRow }) {
  const words = useWords().keys;
  const said = spoken().handOver;
  const link = caseLink(row.case);
  return (
    <ContextMenu.Group>
      <ContextItem
        icon={Hash}
        label={words.copyNumber}
        keys="copyNumber"
        onChoose={() => void copyText(row.case, said.copiedNumber(row.case))}
      />
      <ContextItem
        icon={Copy}
        label={words.copyTitle}
        keys="copyTitle"
        onChoose={() => void copyTitle(row)}
      />
      <ContextItem
        icon={Link}
        label={words.copyLink}
        keys="copyLink"
        onChoose={() => void copyText(link, said.copiedLink(link))}
      />
    </ContextMenu.Group>
  );
}
