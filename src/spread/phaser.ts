/// <reference path="./phaser-source.d.ts" />
/**
 * As much of Phaser as the night map needs: game, loop, scene, WebGL and Canvas renderers, `Extern`. No physics,
 * sound, loader, tweens or input. The first imports register the scene systems Phaser asks for by name; the renderers
 * come whole, before any of their parts, because their parts require the whole.
 */
import 'phaser/src/renderer/index.js';
import 'phaser/src/events/index.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/scene/ScenePlugin.js';
import Game from 'phaser/src/core/Game.js';
import Extern from 'phaser/src/gameobjects/extern/Extern.js';
import Scene from 'phaser/src/scene/Scene.js';

export { Extern, Game, Scene };

/** Phaser.WEBGL and Phaser.CANVAS. */
export const CANVAS = 1;
export const WEBGL = 2;
