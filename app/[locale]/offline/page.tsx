import '../../css/shelf.css';
import type { Metadata } from 'next';
import { OfflinePage } from '@/components/offline/OfflinePage';
import { offlinePath } from '@/lib/address/addresses';
import { DevicePage, devicePageMetadata } from '../device-page';

type Props = PageProps<'/[locale]/offline'>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  devicePageMetadata((await params).locale, 'Offline', offlinePath);

export default async function Offline({ params }: Props) {
  return (
    <DevicePage locale={(await params).locale} path={offlinePath}>
      <OfflinePage />
    </DevicePage>
  );
}
