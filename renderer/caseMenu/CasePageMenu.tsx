import { type ReactElement, useState } from 'react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { ContextArea } from '../components/ContextArea.tsx';
import { useWords } from '../language/languageStore.ts';
import { CaseItems, MenuLine } from './CaseItems.tsx';
import { CopyItems } from './CopyItems.tsx';

interface CasePageMenuProps {
  readonly detail: CaseDetail;
  readonly page: ReactElement;
}

/** The page of a case with the menu of its case. Fields and selected text keep the menu of text. */
export function CasePageMenu({ detail, page }: CasePageMenuProps) {
  const words = useWords().menus;
  const [open, setOpen] = useState(false);
  return (
    <ContextArea name={words.ofCase(detail.row.case)} area={page} open={open} onOpenChange={setOpen}>
      <CaseItems row={detail.row} detail={detail} />
      <MenuLine />
      <CopyItems row={detail.row} />
    </ContextArea>
  );
}
