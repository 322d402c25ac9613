import sharp, { type Exif, type Sharp } from 'sharp';

/** Metadata that cameras and programs write into pictures, and that the paper must not publish. */
export const SECRETS = { owner: 'Ming Photographer', serial: 'SN-4711-0815', place: 'Taken at home' };

const EXIF: Exif = {
  IFD0: { Artist: SECRETS.owner, Copyright: SECRETS.owner, ImageDescription: SECRETS.place, Make: 'Lamp', Model: 'L1' },
  IFD2: { BodySerialNumber: SECRETS.serial, CameraOwnerName: SECRETS.owner },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 16/1 42/1', GPSLongitudeRef: 'E', GPSLongitude: '114/1 9/1 30/1' },
};
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${SECRETS.owner}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A photograph whose left half is red and whose right half is blue, so that a test can tell its orientation. */
const photo = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#c8281e' } }).composite([
    { input: { create: { width: Math.floor(width / 2), height, channels: 3, background: '#1e32c8' } }, left: Math.ceil(width / 2), top: 0 },
  ]);

/** Adds the metadata of a camera and a program. @param orientation of EXIF */
const signed = (picture: Sharp, orientation?: number): Sharp => {
  const withExif = picture.withExif(EXIF).withXmp(XMP);
  return orientation === undefined ? withExif : withExif.withMetadata({ orientation }).withExifMerge(EXIF);
};

/** Photographs as editors put them into `media`, by name, each with its size after rotation. */
export const PHOTOS = {
  'signed.jpg': { width: 1200, height: 800, file: () => signed(photo(1200, 800)).jpeg().toBuffer() },
  /** Stored on its side; upright, the red half is above */
  'upright.jpg': { width: 400, height: 600, file: () => signed(photo(600, 400), 6).jpeg().toBuffer() },
  'cmyk.jpg': { width: 600, height: 400, file: () => photo(600, 400).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer() },
  'alpha.png': {
    width: 600,
    height: 400,
    file: () =>
      signed(sharp({ create: { width: 600, height: 400, channels: 4, background: { r: 200, g: 40, b: 30, alpha: 0.5 } } }))
        .png()
        .toBuffer(),
  },
  'signed.webp': { width: 600, height: 400, file: () => signed(photo(600, 400)).webp().toBuffer() },
  'signed.avif': { width: 600, height: 400, file: () => signed(photo(600, 400)).avif({ effort: 0 }).toBuffer() },
} as const;

/** A photograph of 24 megapixels, as from a camera. It is made only once, because that takes a second. */
export const largePhoto = (): Promise<Buffer> => (large ??= photo(6000, 4000).jpeg({ quality: 60 }).toBuffer());
let large: Promise<Buffer> | undefined;

/** A GIF of two frames. */
export const movingGif = async (): Promise<Buffer> =>
  sharp([await photo(40, 30).png().toBuffer(), await photo(40, 30).negate().png().toBuffer()], { join: { animated: true } })
    .gif()
    .toBuffer();

/** An MP4 file of a given size in bytes whose boxes are valid but empty: no player can show it. */
export function aFilm(bytes = 1234): Buffer {
  const film = Buffer.alloc(bytes);
  film.write('\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x08moov', 'latin1');
  film.writeUInt32BE(bytes - 24, 24);
  film.write('mdat', 28);
  return film;
}
