// Next writes `next-env.d.ts` with these and with paths of its last run, so that file is not kept.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
