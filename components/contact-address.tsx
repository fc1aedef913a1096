/** An email address to write to; nothing where the editors have not set one yet. */
export function ContactAddress({ email }: { email: string }) {
  return email === '' ? null : <a href={`mailto:${email}`}>{email}</a>
}
