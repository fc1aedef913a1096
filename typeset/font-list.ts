/** Weights of fonts by package, those that the template names: each is opened for every PDF. */
export const FONTS: Readonly<Record<string, readonly string[]>> = {
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
}
