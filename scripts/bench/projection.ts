/** The position of a square before a pinhole camera: rotated in its plane, then tilted about its middle. */
type Pose = {
  /** In degrees */
  readonly turn: number;
  /** To the back and to the side, in degrees */
  readonly tilt: readonly [number, number];
  /** The length of its side if it were not tilted, in pixels of the photo */
  readonly across: number;
  /** The position of its middle in the photo, in pixels */
  readonly middle: readonly [number, number];
};

/** The distance of the camera, in sides of the square: a code of 7 to 10 cm from 20 to 30 cm. */
const DISTANCE = 3;

/** Maps a point of the photo, in pixels, to the point of the square that is seen there, from 0 to 1 from its left and its top. */
export function planeBehind({
  turn,
  tilt: [back, aside],
  across,
  middle: [cx, cy],
}: Pose): (x: number, y: number) => readonly [number, number] {
  const [ct, st] = turnOf(turn);
  const [cb, sb] = turnOf(back);
  const [ca, sa] = turnOf(aside);
  // The directions of the square's axes in those of the camera: right, down, away
  const [rx, ry, rz] = [ct * ca + st * sb * sa, st * cb, st * sb * ca - ct * sa];
  const [dx, dy, dz] = [ct * sb * sa - st * ca, ct * cb, st * sa + ct * sb * ca];
  const focal = across * DISTANCE;
  return (x, y) => {
    // The ray through the pixel, (u, v, 1), meets the plane where it is right × p + down × q + (0, 0, DISTANCE)
    const [u, v] = [(x - cx) / focal, (y - cy) / focal];
    const [a, b, c, d] = [rx - u * rz, dx - u * dz, ry - v * rz, dy - v * dz];
    const determinant = a * d - b * c;
    return [0.5 + (DISTANCE * (u * d - b * v)) / determinant, 0.5 + (DISTANCE * (a * v - u * c)) / determinant];
  };
}

/** Cosine and sine. */
const turnOf = (degrees: number): [number, number] => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
