/**
 * The parts of Phaser that the table uses, for the build alone: its core and containers. The package is otherwise one
 * piece, of which tree shaking removes nothing. The core has to come first: its sources refer to each other in a circle.
 */
globalThis.global ??= globalThis;
const Phaser = require('phaser-source/phaser-core.js');
Phaser.GameObjects.Container = require('phaser-source/gameobjects/container/Container.js');
module.exports = Phaser;
