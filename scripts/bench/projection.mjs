/**
 * How a square lies before a pinhole camera: turned in its plane, then tilted about its middle.
 * @typedef {object} Pose
 * @property {number} turn degrees
 * @property {readonly [number, number]} tilt to the back and to the side, degrees
 * @property {number} across px of the photo that its side takes where it is not tilted
 * @property {readonly [number, number]} middle where its middle is in the photo, px
 */

/** The camera is this many sides away: a hand's breadth of code from 20 to 30 cm. */
const DISTANCE = 3;

/**
 * For a point of the photo (px), the point of the square that is seen there: 0 to 1 from its left and its top.
 * @param {Pose} pose @returns {(x: number, y: number) => readonly [number, number]}
 */
export function planeBehind({ turn, tilt: [back, aside], across, middle: [cx, cy] }) {
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

/** Cosine and sine. @param {number} degrees @returns {[number, number]} */
const turnOf = (degrees) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
