/** Phaser types its whole as one namespace; these are the parts `phaser.ts` takes from its sources. */
declare module 'phaser/src/core/Game.js' {
  import { Game } from 'phaser';
  export default Game;
}
declare module 'phaser/src/scene/Scene.js' {
  import { Scene } from 'phaser';
  export default Scene;
}
declare module 'phaser/src/gameobjects/extern/Extern.js' {
  import { GameObjects } from 'phaser';
  export default GameObjects.Extern;
}
declare module 'phaser/src/events/index.js';
declare module 'phaser/src/cameras/2d/CameraManager.js';
declare module 'phaser/src/gameobjects/DisplayList.js';
declare module 'phaser/src/gameobjects/GameObjectCreator.js';
declare module 'phaser/src/gameobjects/GameObjectFactory.js';
declare module 'phaser/src/gameobjects/UpdateList.js';
declare module 'phaser/src/scene/ScenePlugin.js';
declare module 'phaser/src/renderer/index.js';
