// Which languages, sizes and colour schemes each job is walked in.
//
// The full product of them takes an hour and finds little more than a good sample. So they are dealt,
// like cards, over the jobs of a group of pages: every job is walked at least once, and every group
// sees each language and each size. `SOAK=1` walks the full product. The deal depends on nothing but
// the group's name and size, so that a failure comes back under the same name.

export const languages = ['az', 'tr', 'uz', 'kk', 'ky', 'tk', 'hu', 'ru', 'en'] as const;
export const sizes = ['desktop', 'phone'] as const;
export const schemes = ['light', 'dark'] as const;

export type Language = (typeof languages)[number];
export type Size = (typeof sizes)[number];
export type Scheme = (typeof schemes)[number];
export type Variant = { language: Language; size: Size; scheme: Scheme };

/** For each of a group's jobs, the variants it is walked in. */
export function deal(group: string, jobs: number, soak = Boolean(process.env.SOAK)): Variant[][] {
  const hands: Variant[][] = Array.from({ length: jobs }, () => []);
  if (jobs === 0) return hands;
  if (soak) return hands.map((_, job) => fullProduct(job));

  const first = startOf(group);
  for (let turn = 0; turn < Math.max(jobs, languages.length); turn++) {
    // Counted so, a job's second turn takes the other size, whatever the number of jobs.
    const job = turn % jobs;
    const round = Math.floor(turn / jobs);
    hands[job]!.push(variant(first + turn, job + round));
  }
  return hands;
}

function fullProduct(job: number): Variant[] {
  return languages.flatMap((_, language) => sizes.map((_, size) => variant(language, size + 2 * (language + job))));
}

/** Sizes alternate with every step, schemes with every second one. */
function variant(language: number, step: number): Variant {
  return {
    language: languages[language % languages.length]!,
    size: sizes[step % 2]!,
    scheme: schemes[Math.floor(step / 2) % 2]!,
  };
}

/** Groups begin at different languages, so that a group's first job is not always walked in the same one. */
function startOf(group: string): number {
  return [...group].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % languages.length;
}
