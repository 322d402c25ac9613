/**
 * The length of a video as players write it.
 * @param seconds a positive number of seconds
 * @example clockLength(92.4) // '01:32'
 */
export function clockLength(seconds: number): string {
  const whole = Math.round(seconds);
  return [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
