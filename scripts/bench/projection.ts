/** How a square lies before a pinhole camera: turned in its plane, then tilted about its middle. */
type Pose = {
  /** Degrees */
  readonly turn: number;
  /** To the back and to the side, degrees */
  readonly tilt: readonly [number, number];
  /** px of the photo that its side takes where it is not tilted */
  readonly across: number;
  /** Where its middle is in the photo, px */
  readonly middle: readonly [number, number];
};

/** The camera is this many sides away: a hand's breadth of code from 20 to 30 cm. */
const DISTANCE = 3;

/** For a point of the photo (px), the point of the square that is seen there: 0 to 1 from its left and its top. */
export function planeBehind({
  turn,
  tilt: [back, aside],
  across,
  middle: [cx, cy],
}: Pose): (x: number, y: number) => readonly [number, number] {
  const [ct, st] = turnOf(turn);
  const [cb, sb] = turnOf(back);
  const [ca, sa] = turnOf(aside);
  // Where the square's axes point, in the camera's: right, down, away
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
