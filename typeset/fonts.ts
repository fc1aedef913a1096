import path from 'node:path'

const FOLDER = path.join(process.cwd(), 'node_modules/@expo-google-fonts')

/** Weights by package; the files of those that the template names, and no more, as each is opened for every PDF. */
const WEIGHTS = {
  'source-serif-4': [
    '400Regular',
    '400Regular_Italic',
    '600SemiBold',
    '600SemiBold_Italic',
    '700Bold',
    '700Bold_Italic',
  ],
  inter: ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold'],
  'noto-serif-sc': ['400Regular', '600SemiBold', '700Bold'],
  'noto-serif-jp': ['400Regular', '600SemiBold', '700Bold'],
  'noto-serif-kr': ['400Regular', '600SemiBold', '700Bold'],
  'noto-naskh-arabic': ['400Regular', '700Bold'],
  'noto-serif-hebrew': ['400Regular', '700Bold'],
  'noto-serif-devanagari': ['400Regular', '700Bold'],
  'noto-sans-thai': ['400Regular', '700Bold'],
  'noto-sans-math': ['400Regular'],
  'noto-emoji': ['400Regular'],
} as const

/** Folders of the fonts that the template uses: TrueType files under the SIL Open Font License, from npm packages. */
export const FONT_FOLDERS: readonly string[] = Object.entries(WEIGHTS).flatMap(([name, weights]) =>
  weights.map((weight) => path.join(FOLDER, name, weight)),
)
