import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import type { Template } from '../../../shared/ipc/draftChannels.ts';
import { Button } from '../../components/Button.tsx';
import menuStyles from '../../components/Menu.module.css';
import { useWords } from '../../language/languageStore.ts';
import { startFromTemplate } from './useTemplates.ts';

/** A new draft that starts from a template. */
export function TemplateMenu({ templates }: { readonly templates: ReadonlyArray<Template> }) {
  const words = useWords().draftFiles;
  if (templates.length === 0) return <Button reason={words.noTemplates}>{words.fromTemplate}</Button>;
  return (
    <Menu.Root>
      <Menu.Trigger
        render={<Button hint={<ChevronDown size={14} aria-hidden="true" />}>{words.fromTemplate}</Button>}
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={menuStyles.place}>
          <Menu.Popup className={menuStyles.menu} aria-label={words.templates}>
            {templates.map((template) => (
              <Menu.Item
                key={template.name}
                className={menuStyles.item}
                onClick={() => void startFromTemplate(template)}
              >
                <span className={menuStyles.label}>{template.name}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
