import type { CommandLine, Session, WebContents } from 'electron';

const REMOTE = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'];
// A name that no resolver may know (RFC 6761): what is sent to it goes nowhere.
const NOWHERE = 'socks5://nowhere.invalid:9';

/** Lets Chromium find no host, not even by its number. Has to be said before the app is ready. */
export function resolveNothing(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('dns-prefetch-disable');
}

/** Below the content policy, which knows nothing of calls (WebRTC) and of connections opened ahead: no request leaves. */
export function cutOff(session: Session, page: WebContents): void {
  session.webRequest.onBeforeRequest({ urls: REMOTE }, (_request, decide) => decide({ cancel: true }));
  // A call takes only the proxy's way then, and the proxy does not exist.
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  void session.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE, proxyBypassRules: '<-loopback>' });
}
