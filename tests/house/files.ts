/** Lines that a file of code may have. */
export const MOST_LINES = 400;

/** Too many lines for one reader at one sitting. */
export const tooLong = (path: string, text: string): string[] => {
  const lines = text.trimEnd().split('\n').length;
  return lines > MOST_LINES ? [`${path}: ${lines} lines`] : [];
};

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/** Versions of a package.json that are not exact. */
export function looseVersions(path: string, text: string): string[] {
  const file = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return GROUPS.flatMap(group =>
    Object.entries(file[group] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(`${version}`))
      .map(([name, version]) => `${path}: ${name} ${version}`),
  );
}

/** Places of one machine: a home or a working folder, a drive, the address of a package registry. */
const MACHINE = [
  /(?<![\w.*)}\]-])\/(?:home|Users|root|work|workspace|private|mnt|tmp)\/[\w.-]+/,
  /\b[A-Z]:\\\\?(?:Users|home|work)\b/,
  /https?:\/\/[\w.-]*(?:registry|npm|artifactory|nexus|verdaccio)[\w.-]*\.\w+[^\s"']*\.tgz/,
  /https?:\/\/registry\.[\w.-]+/,
  /\/\/[\w.-]+\/:_auth/,
  /"resolved": *"(?!node_modules)/,
];

/** The first place of a machine that a text names. */
export function machinePlaces(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = MACHINE.map(pattern => pattern.exec(line)?.[0]).find(Boolean);
    return found ? [`${path}:${index + 1}: ${found}`] : [];
  });
}

/** Pictures, fonts and sounds are not read as text. */
export const isText = (path: string): boolean =>
  !/\.(?:png|jpe?g|webp|ico|woff2?|ttf|mp3|ogg|wav|zip|pdf)$/.test(path);
