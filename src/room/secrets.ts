import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { codeFrom } from '../workshop/codes.ts';
import type { SecretHash } from '../workshop/entry.ts';

/** 128 bits, 22 characters of base64url, as browsers draw theirs. */
export const newSecret = (): string => randomBytes(16).toString('base64url');

/** For seats, teams, proposals: nobody can guess another’s, and none comes twice. */
export const newId = (): string => randomBytes(9).toString('base64url');

export function newCode(): string {
  const code = codeFrom(randomBytes(64));
  return code ?? newCode();
}

/** A secret has 128 bits of chance, so a plain hash cannot be guessed back. */
export const hashOf = (secret: string): SecretHash => createHash('sha256').update(secret).digest('base64url');

/** Takes the same time wherever they differ. */
export const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
