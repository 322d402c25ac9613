import { notFoundMetadata, NotFoundPage } from '../not-found-page';

type Props = PageProps<'/[locale]/[...path]'>;

export const generateMetadata = async ({ params }: Props) => notFoundMetadata((await params).locale);

/** Every address that no other page knows. */
export default async function UnknownPage({ params }: Props) {
  return <NotFoundPage locale={(await params).locale} />;
}
