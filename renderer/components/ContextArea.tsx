import { ContextMenu } from '@base-ui/react/context-menu';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import styles from './Menu.module.css';

interface ContextAreaProps {
  /** Whom the menu is about, as a screen reader says it. */
  readonly name: string;
  /** What a right click on opens the menu: one element, which may hold many of what the menu is about. */
  readonly area: ReactElement;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Whether there is a menu where the click fell; absent, everywhere in the area. */
  readonly isMeant?: (target: Element) => boolean;
  /** Where the focus goes when the menu is left; false for where something else has put it; absent, to where it was. */
  readonly backTo?: () => HTMLElement | null | false;
  /** So much of the foot of the window is left free, in pixels: what stands there is not covered. */
  readonly foot?: number;
  /** The items of `ContextMenu`. */
  readonly children: ReactNode;
}

/** An area with a menu of its own, opened by a right click, Shift F10 or the Menu key. */
export function ContextArea({
  name,
  area,
  open,
  onOpenChange,
  isMeant,
  backTo,
  foot,
  children,
}: ContextAreaProps) {
  const hold = (event: MouseEvent & { preventBaseUIHandler: () => void }) => {
    const { target } = event;
    if (target instanceof Element && !isText(target) && (isMeant === undefined || isMeant(target))) return;
    event.preventBaseUIHandler();
    // Nor may the menu keep the system's from text that is typed or selected: it listens at the document.
    event.stopPropagation();
  };
  return (
    <ContextMenu.Root open={open} onOpenChange={onOpenChange}>
      <ContextMenu.Trigger render={area} onContextMenu={hold} />
      <ContextMenu.Portal>
        <ContextMenu.Positioner
          className={styles.place}
          sideOffset={2}
          collisionPadding={{ top: 8, left: 8, right: 8, bottom: Math.max(foot ?? 0, 8) }}
        >
          <ContextMenu.Popup
            className={`${styles.menu} ${styles.context}`}
            aria-label={name}
            finalFocus={() => backTo?.() ?? true}
          >
            {children}
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

/** A field has the menu of text, and so has what is selected to be copied. */
function isText(target: Element): boolean {
  if (target.closest('input, textarea, [contenteditable]') !== null) return true;
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(target, true);
}
