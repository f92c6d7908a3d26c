import { RoomService } from '../support/room-service.ts';
import { pinServer } from './process.ts';

/** Room for more than a safe default lets in: everybody here comes from one address. */
const SETTINGS = { SANG_FROID_ROOMS: '100000', SANG_FROID_WRONG_CODES_PER_MINUTE: '100000' };

export async function startForLoad(nodeOptions: readonly string[] = []): Promise<RoomService> {
  const service = await RoomService.start({ settings: SETTINGS, nodeOptions });
  pinServer(service.pid);
  return service;
}
