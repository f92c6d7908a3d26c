import { useLanguage } from '../language.ts';
import { Dialog } from '../parts/Dialog.tsx';
import type { OpenedScenario } from '../services.ts';
import { LazyPart } from '../shell/LazyPart.tsx';

interface PackageDialogProps {
  readonly open: () => Promise<OpenedScenario | undefined>;
  readonly onClose: () => void;
}

/** A draft as an activity of a learning platform. */
export function PackageDialog({ open, onClose }: PackageDialogProps) {
  const { t } = useLanguage();
  return (
    <Dialog title={t('studio:menu.package')} closeLabel={t('close')} shape="sheet" onClose={onClose}>
      <LazyPart
        name="package"
        sentences={['packaging']}
        load={() => import('./PackageForm.tsx')}
        render={({ PackageForm }) => <PackageForm open={open} />}
      />
    </Dialog>
  );
}
