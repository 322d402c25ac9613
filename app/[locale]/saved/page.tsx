import '../../css/shelf.css';
import type { Metadata } from 'next';
import { SavedPage } from '@/components/offline/SavedPage';
import { savedPath } from '@/lib/address/addresses';
import { DevicePage, devicePageMetadata } from '../device-page';

type Props = PageProps<'/[locale]/saved'>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  devicePageMetadata((await params).locale, 'Saved', savedPath);

export default async function Saved({ params }: Props) {
  return (
    <DevicePage locale={(await params).locale} path={savedPath}>
      <SavedPage />
    </DevicePage>
  );
}
