import { useStrings } from '../strings/strings-context';
import type { SectionProps } from './options-view';

/** What it is, what stays on the device, what a page can notice, licence, version. */
export function AboutSection({ state }: SectionProps) {
  const { options } = useStrings();
  const { what, privacyTitle, privacy, noticeTitle, notice, version } = options.about;
  return (
    <div class="prose">
      <p>{what}</p>
      <h2 id="privacy">{privacyTitle}</h2>
      {privacy.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{noticeTitle}</h2>
      {notice.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{options.about.licenseTitle}</h2>
      <p>{options.about.license}</p>
      <p class="soft">{version(state.version)}</p>
    </div>
  );
}
