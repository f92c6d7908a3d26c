import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/room/settings.ts';

describe('settings', () => {
  test('all have a safe default', () => {
    const { settings, problems } = readSettings({});
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ port: undefined, isOwnFolder: true, origins: [], proxies: 0, retentionDays: 30 });
    expect(settings.data).toMatch(/sang-froid$/);
  });

  test('are read', () => {
    const { settings, problems } = readSettings({
      PORT: '0',
      HOST: '127.0.0.1',
      SANG_FROID_DATA: ':memory:',
      SANG_FROID_HOST_KEY: 'a-long-enough-key',
      SANG_FROID_REDIS: 'redis://localhost:6379/2',
      SANG_FROID_PUBLIC_ADDRESS: 'one.example.org/rooms',
      SANG_FROID_ORIGINS: 'https://example.org, http://localhost:5173',
      SANG_FROID_PROXIES: '1',
      SANG_FROID_RETENTION_DAYS: '7',
      SANG_FROID_SEATS: '40',
    });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      port: 0,
      data: undefined,
      isOwnFolder: false,
      redis: 'redis://localhost:6379/2',
      publicAddress: 'one.example.org/rooms',
      origins: ['https://example.org', 'http://localhost:5173'],
      proxies: 1,
      retentionDays: 7,
      seats: 40,
    });
  });

  test.each([
    ['PORT', '65536', 'whole'],
    ['PORT', 'http', 'whole'],
    ['SANG_FROID_SEATS', '0', 'whole'],
    ['SANG_FROID_RETENTION_DAYS', '1.5', 'whole'],
    ['SANG_FROID_HOST_KEY', 'short', 'text'],
    ['SANG_FROID_REDIS', 'localhost', 'redis'],
    ['SANG_FROID_ORIGINS', 'example.org', 'origins'],
    ['SANG_FROID_FRAMES', "https://lms.example; script-src 'unsafe-inline'", 'origins'],
    ['SANG_FROID_PUBLIC_ADDRESS', 'https://one.example.org', 'text'],
    ['SANG_FROID_SEAT', '5', 'unknown'],
  ])('%s=%s is a problem, and said', (name, value, key) => {
    expect(readSettings({ [name]: value }).problems).toMatchObject([{ name, key }]);
  });
});
