import type { ProfilePublication, ProfileVersion } from "#lib/profile/profile.ts";
import { type Packed, pack } from "#lib/tables/pack.ts";

/** A publication of a profile without what it says twice. */
export interface ListedWork extends ProfilePublication {
  /** Empty where names are listed one by one. */
  authorsText: string;
  /** Empty where the work's own line is its only version. */
  versions: ProfileVersion[];
}

/** The publications of a profile, as they are sent to be listed. */
export function packWorks(works: readonly ProfilePublication[]): Packed<ListedWork> {
  return pack<ListedWork>(
    works.map((work) => ({
      ...work,
      authorsText: work.authors.length > 0 ? "" : work.authorsText,
      versions: work.versions.every((one) => one.ref.versionId === null && one.rivals.length === 0)
        ? []
        : work.versions,
    })),
  );
}

/** The versions of a work that documents tell apart: its own line stands for one where there are no others. */
export function versionsIn({ versions, ...work }: ListedWork): readonly ProfileVersion[] {
  return versions.length > 0 ? versions : [{ ...work, ref: { publicationId: work.id, versionId: null }, rivals: [] }];
}
