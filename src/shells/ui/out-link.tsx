import type { ComponentChildren } from 'preact';
import { useStrings } from '../strings/strings-context';

interface OutLinkProps {
  readonly url: string;
  readonly class?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A link out that tells the other site nothing of where it was; text only for anything but http(s). */
export function OutLink({ url, title, children, ...rest }: OutLinkProps) {
  const { common } = useStrings();
  if (!/^https?:\/\//iu.test(url)) return <span {...rest}>{children}</span>;
  return (
    <a
      {...rest}
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      referrerpolicy="no-referrer"
      dir="auto"
      title={title ?? common.opensNewTab}
    >
      {children}
    </a>
  );
}
