import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../../main/team/wire/faultOf.ts';
import { isInDoubt, isPassing, sayFault, WireFault } from '../../../../main/team/wire/wireFault.ts';
import { english } from '../../../../shared/messages/en/english.ts';

const withCode = (code: string, message = 'said') => Object.assign(new Error(message), { code });

const address = {
  ...{ host: 'care.example.com', port: 5432, database: 'care', team: 1 },
  ...{ login: 'am_desk', ca: '' },
};

describe('what goes wrong on the wire', () => {
  it.each([
    ['unreachable', withCode('ECONNREFUSED')],
    ['unreachable', new AggregateError([withCode('ENETUNREACH')])],
    ['unreachable', new Error('timeout expired')],
    ['lost', withCode('ECONNRESET')],
    ['lost', new Error('Connection terminated unexpectedly')],
    ['lost', withCode('57P01')],
    ['lost', withCode('08006')],
    ['silent', new Error('Query read timeout')],
    ['no-tls', new Error('The server does not support SSL connections')],
    ['untrusted-certificate', withCode('SELF_SIGNED_CERT_IN_CHAIN')],
    ['wrong-name', withCode('ERR_TLS_CERT_ALTNAME_INVALID')],
    ['expired-certificate', withCode('CERT_HAS_EXPIRED')],
    ['channel-binding', new Error('SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature does not match')],
    ['client-certificate', withCode('28000', 'connection requires a valid client certificate')],
    ['no-login', withCode('28000', 'role "am_desk" is not permitted to log in')],
    ['password', withCode('28P01')],
    ['no-database', withCode('3D000')],
    ['schema-missing', withCode('42P01')],
    ['schema-older', withCode('42883')],
    ['not-a-member', withCode('SDMEM')],
    ['role', withCode('SDROL')],
    ['too-old', withCode('SDOLD')],
    ['argument', withCode('SDARG')],
    ['argument', withCode('22P02')],
    ['busy', withCode('40001')],
    ['busy', withCode('40P01')],
    ['busy', withCode('53300')],
    ['busy', withCode('57P03')],
    ['server-error', withCode('XX000')],
    ['server-error', 'a text'],
  ])('is %s', (kind, error) => {
    expect(faultOf(error, 'asking').kind).toBe(kind);
  });

  it('is in doubt only where something was asked and no answer came', () => {
    const reset = withCode('ECONNRESET');
    const faults = [
      faultOf(reset, 'asking'),
      faultOf(reset, 'connecting'),
      faultOf(withCode('40001'), 'asking'),
    ];
    expect(faults.map(isInDoubt)).toEqual([true, false, false]);
  });

  it('waits for somebody unless it can be over by itself', () => {
    const kinds = ['lost', 'busy', 'unreachable', 'password', 'wrong-name', 'too-old'] as const;
    expect(kinds.filter((kind) => isPassing(new WireFault(kind, '')))).toEqual([
      'lost',
      'busy',
      'unreachable',
    ]);
  });

  it('stays the fault that it is', () => {
    const fault = new WireFault('role', 'only admin');
    expect(faultOf(fault, 'connecting')).toBe(fault);
  });

  it('is said with the place, and never with a password', () => {
    expect(sayFault(english, new WireFault('no-database', ''), address)).toBe(
      'There is no database care at care.example.com:5432. Check the last part of the address.',
    );
  });
});
