import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as import_pool, n as import_connect, r as import_env_http_proxy_agent, t as import_agent } from "./undici.js";
import { $ as ExhaustedError, Ft as perTargets, Pt as declaredTargets, Zt as secretShape, bt as isPrivateHostname, ft as requestKey, it as Secret, kt as parseUrl, o as weiboIdentifiers, vt as secretProblem, xt as notPublicBecause } from "./messages.js";
import { Bn as writes, D as isRecord, Gn as reaches, Gt as isKnownMarker, Jt as widgetWords, Kt as loginMarkers, Ln as includesChange, M as limitYoungGeneration, Nn as RemoteFailure, Pn as combinedDigest, Ut as WidgetSearch, Wt as authorizeMarkers, a as UndoneChanges, c as authorizeUrlIn, et as pathVariable, i as stopsPlan, l as unescapeScript, o as Canceled, s as Cancellation, tt as programPaths, zn as isWrite } from "./core.js";
import { S as hostAndPort } from "./files.js";
import { i as Tokenizer, n as require_cjs, r as Parser, t as js_tokens_default } from "./htmlparser2.js";
import { connect, isIP, isIPv6 } from "node:net";
import { createServer as createServer$1 } from "node:http";
import { Duplex, PassThrough, Readable } from "node:stream";
import { once, setMaxListeners } from "node:events";
import { TextDecoder as TextDecoder$1, isDeepStrictEqual } from "node:util";
import { TLSSocket, checkServerIdentity, connect as connect$1, createSecureContext, rootCertificates } from "node:tls";
import * as zlib from "node:zlib";
import { X509Certificate, constants } from "node:crypto";
import { access, chown, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { constants as constants$1, readFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { setImmediate as setImmediate$1, setTimeout as setTimeout$1 } from "node:timers/promises";
import { Resolver, lookup } from "node:dns/promises";
import { spawn } from "node:child_process";
import { pipeline } from "node:stream/promises";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
// node_modules/eventemitter3/index.mjs
var import_eventemitter3 = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var has = Object.prototype.hasOwnProperty;
	var prefix = "~";
	/**
	* Constructor to create a storage for our `EE` objects.
	* An `Events` instance is a plain object whose properties are event names.
	*
	* @constructor
	* @private
	*/
	function Events() {}
	if (Object.create) {
		Events.prototype = Object.create(null);
		if (!new Events().__proto__) prefix = false;
	}
	/**
	* Representation of a single event listener.
	*
	* @param {Function} fn The listener function.
	* @param {*} context The context to invoke the listener with.
	* @param {Boolean} [once=false] Specify if the listener is a one-time listener.
	* @constructor
	* @private
	*/
	function EE(fn, context, once) {
		this.fn = fn;
		this.context = context;
		this.once = once || false;
	}
	/**
	* Add a listener for a given event.
	*
	* @param {EventEmitter} emitter Reference to the `EventEmitter` instance.
	* @param {(String|Symbol)} event The event name.
	* @param {Function} fn The listener function.
	* @param {*} context The context to invoke the listener with.
	* @param {Boolean} once Specify if the listener is a one-time listener.
	* @returns {EventEmitter}
	* @private
	*/
	function addListener(emitter, event, fn, context, once) {
		if (typeof fn !== "function") throw new TypeError("The listener must be a function");
		var listener = new EE(fn, context || emitter, once), evt = prefix ? prefix + event : event;
		if (!emitter._events[evt]) emitter._events[evt] = listener, emitter._eventsCount++;
		else if (!emitter._events[evt].fn) emitter._events[evt].push(listener);
		else emitter._events[evt] = [emitter._events[evt], listener];
		return emitter;
	}
	/**
	* Clear event by name.
	*
	* @param {EventEmitter} emitter Reference to the `EventEmitter` instance.
	* @param {(String|Symbol)} evt The Event name.
	* @private
	*/
	function clearEvent(emitter, evt) {
		if (--emitter._eventsCount === 0) emitter._events = new Events();
		else delete emitter._events[evt];
	}
	/**
	* Minimal `EventEmitter` interface that is molded against the Node.js
	* `EventEmitter` interface.
	*
	* @constructor
	* @public
	*/
	function EventEmitter() {
		this._events = new Events();
		this._eventsCount = 0;
	}
	/**
	* Return an array listing the events for which the emitter has registered
	* listeners.
	*
	* @returns {Array}
	* @public
	*/
	EventEmitter.prototype.eventNames = function eventNames() {
		var names = [], events, name;
		if (this._eventsCount === 0) return names;
		for (name in events = this._events) if (has.call(events, name)) names.push(prefix ? name.slice(1) : name);
		if (Object.getOwnPropertySymbols) return names.concat(Object.getOwnPropertySymbols(events));
		return names;
	};
	/**
	* Return the listeners registered for a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @returns {Array} The registered listeners.
	* @public
	*/
	EventEmitter.prototype.listeners = function listeners(event) {
		var evt = prefix ? prefix + event : event, handlers = this._events[evt];
		if (!handlers) return [];
		if (handlers.fn) return [handlers.fn];
		for (var i = 0, l = handlers.length, ee = new Array(l); i < l; i++) ee[i] = handlers[i].fn;
		return ee;
	};
	/**
	* Return the number of listeners listening to a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @returns {Number} The number of listeners.
	* @public
	*/
	EventEmitter.prototype.listenerCount = function listenerCount(event) {
		var evt = prefix ? prefix + event : event, listeners = this._events[evt];
		if (!listeners) return 0;
		if (listeners.fn) return 1;
		return listeners.length;
	};
	/**
	* Calls each of the listeners registered for a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @returns {Boolean} `true` if the event had listeners, else `false`.
	* @public
	*/
	EventEmitter.prototype.emit = function emit(event, a1, a2, a3, a4, a5) {
		var evt = prefix ? prefix + event : event;
		if (!this._events[evt]) return false;
		var listeners = this._events[evt], len = arguments.length, args, i;
		if (listeners.fn) {
			if (listeners.once) this.removeListener(event, listeners.fn, void 0, true);
			switch (len) {
				case 1: return listeners.fn.call(listeners.context), true;
				case 2: return listeners.fn.call(listeners.context, a1), true;
				case 3: return listeners.fn.call(listeners.context, a1, a2), true;
				case 4: return listeners.fn.call(listeners.context, a1, a2, a3), true;
				case 5: return listeners.fn.call(listeners.context, a1, a2, a3, a4), true;
				case 6: return listeners.fn.call(listeners.context, a1, a2, a3, a4, a5), true;
			}
			for (i = 1, args = new Array(len - 1); i < len; i++) args[i - 1] = arguments[i];
			listeners.fn.apply(listeners.context, args);
		} else {
			var length = listeners.length, j;
			for (i = 0; i < length; i++) {
				if (listeners[i].once) this.removeListener(event, listeners[i].fn, void 0, true);
				switch (len) {
					case 1:
						listeners[i].fn.call(listeners[i].context);
						break;
					case 2:
						listeners[i].fn.call(listeners[i].context, a1);
						break;
					case 3:
						listeners[i].fn.call(listeners[i].context, a1, a2);
						break;
					case 4:
						listeners[i].fn.call(listeners[i].context, a1, a2, a3);
						break;
					default:
						if (!args) for (j = 1, args = new Array(len - 1); j < len; j++) args[j - 1] = arguments[j];
						listeners[i].fn.apply(listeners[i].context, args);
				}
			}
		}
		return true;
	};
	/**
	* Add a listener for a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @param {Function} fn The listener function.
	* @param {*} [context=this] The context to invoke the listener with.
	* @returns {EventEmitter} `this`.
	* @public
	*/
	EventEmitter.prototype.on = function on(event, fn, context) {
		return addListener(this, event, fn, context, false);
	};
	/**
	* Add a one-time listener for a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @param {Function} fn The listener function.
	* @param {*} [context=this] The context to invoke the listener with.
	* @returns {EventEmitter} `this`.
	* @public
	*/
	EventEmitter.prototype.once = function once(event, fn, context) {
		return addListener(this, event, fn, context, true);
	};
	/**
	* Remove the listeners of a given event.
	*
	* @param {(String|Symbol)} event The event name.
	* @param {Function} fn Only remove the listeners that match this function.
	* @param {*} context Only remove the listeners that have this context.
	* @param {Boolean} once Only remove one-time listeners.
	* @returns {EventEmitter} `this`.
	* @public
	*/
	EventEmitter.prototype.removeListener = function removeListener(event, fn, context, once) {
		var evt = prefix ? prefix + event : event;
		if (!this._events[evt]) return this;
		if (!fn) {
			clearEvent(this, evt);
			return this;
		}
		var listeners = this._events[evt];
		if (listeners.fn) {
			if (listeners.fn === fn && (!once || listeners.once) && (!context || listeners.context === context)) clearEvent(this, evt);
		} else {
			for (var i = 0, events = [], length = listeners.length; i < length; i++) if (listeners[i].fn !== fn || once && !listeners[i].once || context && listeners[i].context !== context) events.push(listeners[i]);
			if (events.length) this._events[evt] = events.length === 1 ? events[0] : events;
			else clearEvent(this, evt);
		}
		return this;
	};
	/**
	* Remove all listeners, or those of the specified event.
	*
	* @param {(String|Symbol)} [event] The event name.
	* @returns {EventEmitter} `this`.
	* @public
	*/
	EventEmitter.prototype.removeAllListeners = function removeAllListeners(event) {
		var evt;
		if (event) {
			evt = prefix ? prefix + event : event;
			if (this._events[evt]) clearEvent(this, evt);
		} else {
			this._events = new Events();
			this._eventsCount = 0;
		}
		return this;
	};
	EventEmitter.prototype.off = EventEmitter.prototype.removeListener;
	EventEmitter.prototype.addListener = EventEmitter.prototype.on;
	EventEmitter.prefixed = prefix;
	EventEmitter.EventEmitter = EventEmitter;
	if ("undefined" !== typeof module) module.exports = EventEmitter;
})))(), 1);
// node_modules/p-timeout/index.js
var TimeoutError = class TimeoutError extends Error {
	name = "TimeoutError";
	constructor(message, options) {
		super(message, options);
		Error.captureStackTrace?.(this, TimeoutError);
	}
};
const getAbortedReason = (signal) => signal.reason ?? new DOMException("This operation was aborted.", "AbortError");
function pTimeout(promise, options) {
	const { milliseconds, fallback, message, customTimers = {
		setTimeout,
		clearTimeout
	}, signal } = options;
	let timer;
	let abortHandler;
	const cancelablePromise = new Promise((resolve, reject) => {
		if (typeof milliseconds !== "number" || Math.sign(milliseconds) !== 1) throw new TypeError(`Expected \`milliseconds\` to be a positive number, got \`${milliseconds}\``);
		if (signal?.aborted) {
			reject(getAbortedReason(signal));
			promise.then(resolve, reject);
			return;
		}
		if (signal) {
			abortHandler = () => {
				reject(getAbortedReason(signal));
			};
			signal.addEventListener("abort", abortHandler, { once: true });
		}
		promise.then(resolve, reject);
		if (milliseconds === Number.POSITIVE_INFINITY) return;
		const timeoutError = new TimeoutError();
		timer = customTimers.setTimeout.call(void 0, () => {
			if (fallback) {
				try {
					resolve(fallback());
				} catch (error) {
					reject(error);
				}
				return;
			}
			if (typeof promise.cancel === "function") promise.cancel();
			if (message === false) resolve();
			else if (message instanceof Error) reject(message);
			else {
				timeoutError.message = message ?? `Promise timed out after ${milliseconds} milliseconds`;
				reject(timeoutError);
			}
		}, milliseconds);
	}).finally(() => {
		cancelablePromise.clear();
		if (abortHandler && signal) signal.removeEventListener("abort", abortHandler);
	});
	cancelablePromise.clear = () => {
		customTimers.clearTimeout.call(void 0, timer);
		timer = void 0;
	};
	return cancelablePromise;
}
// node_modules/p-queue/dist/lower-bound.js
function lowerBound(array, value, comparator) {
	let first = 0;
	let count = array.length;
	while (count > 0) {
		const step = Math.trunc(count / 2);
		let it = first + step;
		if (comparator(array[it], value) <= 0) {
			first = ++it;
			count -= step + 1;
		} else count = step;
	}
	return first;
}
// node_modules/p-queue/dist/priority-queue.js
const compactionThreshold = 100;
var PriorityQueue = class {
	#queue = [];
	#head = 0;
	enqueue(run, options) {
		const { priority = 0, id } = options ?? {};
		const { size } = this;
		const element = {
			priority,
			id,
			run
		};
		if (size === 0) {
			this.#queue.length = 0;
			this.#head = 0;
			this.#queue.push(element);
			return;
		}
		if (this.#queue.at(-1).priority >= priority) {
			this.#queue.push(element);
			return;
		}
		this.#compact();
		const index = lowerBound(this.#queue, element, (a, b) => b.priority - a.priority);
		this.#queue.splice(index, 0, element);
	}
	setPriority(id, priority) {
		const index = this.#queue.findIndex((element, index) => index >= this.#head && element.id === id);
		if (index === -1) throw new ReferenceError(`No promise function with the id "${id}" exists in the queue.`);
		const [item] = this.#queue.splice(index, 1);
		this.enqueue(item.run, {
			priority,
			id
		});
	}
	remove(idOrRun) {
		const index = this.#queue.findIndex((element, index) => {
			if (index < this.#head) return false;
			if (typeof idOrRun === "string") return element.id === idOrRun;
			return element.run === idOrRun;
		});
		if (index !== -1) this.#queue.splice(index, 1);
	}
	dequeue() {
		if (this.#head === this.#queue.length) return;
		const item = this.#queue[this.#head];
		this.#head++;
		if (this.#head === this.#queue.length) {
			this.#queue.length = 0;
			this.#head = 0;
		} else if (this.#head > compactionThreshold && this.#head > this.#queue.length / 2) this.#compact();
		return item?.run;
	}
	filter(options) {
		const result = [];
		for (let index = this.#head; index < this.#queue.length; index++) {
			const element = this.#queue[index];
			if (element.priority === options.priority) result.push(element.run);
		}
		return result;
	}
	get size() {
		return this.#queue.length - this.#head;
	}
	#compact() {
		if (this.#head === 0) return;
		this.#queue.splice(0, this.#head);
		this.#head = 0;
	}
};
// node_modules/p-queue/dist/index.js
/**
Promise queue with concurrency control.
*/
var PQueue = class extends import_eventemitter3.default {
	#carryoverIntervalCount;
	#isIntervalIgnored;
	#intervalCount = 0;
	#intervalCap;
	#rateLimitedInInterval = false;
	#rateLimitFlushScheduled = false;
	#interval;
	#intervalEnd = 0;
	#intervalId;
	#timeoutId;
	#strict;
	#strictTicks = [];
	#strictTicksStartIndex = 0;
	#queue;
	#queueClass;
	#pending = 0;
	#concurrency;
	#isPaused;
	#idAssigner = 1n;
	#runningTasks = /* @__PURE__ */ new Map();
	#queueAbortListenerCleanupFunctions = /* @__PURE__ */ new Set();
	/**
	Get or set the default timeout for all tasks. Can be changed at runtime.
	
	Operations will throw a `TimeoutError` if they don't complete within the specified time.
	
	The timeout begins when the operation is dequeued and starts execution, not while it's waiting in the queue.
	
	@example
	```
	const queue = new PQueue({timeout: 5000});
	
	// Change timeout for all future tasks
	queue.timeout = 10000;
	```
	*/
	timeout;
	constructor(options) {
		super();
		options = {
			carryoverIntervalCount: false,
			intervalCap: Number.POSITIVE_INFINITY,
			interval: 0,
			concurrency: Number.POSITIVE_INFINITY,
			autoStart: true,
			queueClass: PriorityQueue,
			strict: false,
			...options
		};
		if (!(typeof options.intervalCap === "number" && options.intervalCap >= 1)) throw new TypeError(`Expected \`intervalCap\` to be a number from 1 and up, got \`${options.intervalCap?.toString() ?? ""}\` (${typeof options.intervalCap})`);
		if (options.interval === void 0 || !(Number.isFinite(options.interval) && options.interval >= 0)) throw new TypeError(`Expected \`interval\` to be a finite number >= 0, got \`${options.interval?.toString() ?? ""}\` (${typeof options.interval})`);
		if (options.strict && options.interval === 0) throw new TypeError("The `strict` option requires a non-zero `interval`");
		if (options.strict && options.intervalCap === Number.POSITIVE_INFINITY) throw new TypeError("The `strict` option requires a finite `intervalCap`");
		this.#carryoverIntervalCount = options.carryoverIntervalCount ?? options.carryoverConcurrencyCount ?? false;
		this.#isIntervalIgnored = options.intervalCap === Number.POSITIVE_INFINITY || options.interval === 0;
		this.#intervalCap = options.intervalCap;
		this.#interval = options.interval;
		this.#strict = options.strict;
		this.#queue = new options.queueClass();
		this.#queueClass = options.queueClass;
		this.concurrency = options.concurrency;
		if (options.timeout !== void 0 && !(Number.isFinite(options.timeout) && options.timeout > 0)) throw new TypeError(`Expected \`timeout\` to be a positive finite number, got \`${options.timeout}\` (${typeof options.timeout})`);
		this.timeout = options.timeout;
		this.#isPaused = options.autoStart === false;
		this.#setupRateLimitTracking();
	}
	#cleanupStrictTicks(now) {
		while (this.#strictTicksStartIndex < this.#strictTicks.length) {
			const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
			if (oldestTick !== void 0 && now - oldestTick >= this.#interval) this.#strictTicksStartIndex++;
			else break;
		}
		if (this.#strictTicksStartIndex > 100 && this.#strictTicksStartIndex > this.#strictTicks.length / 2 || this.#strictTicksStartIndex === this.#strictTicks.length) {
			this.#strictTicks = this.#strictTicks.slice(this.#strictTicksStartIndex);
			this.#strictTicksStartIndex = 0;
		}
	}
	#consumeIntervalSlot(now) {
		if (this.#strict) this.#strictTicks.push(now);
		else this.#intervalCount++;
	}
	#rollbackIntervalSlot() {
		if (this.#strict) {
			if (this.#strictTicks.length > this.#strictTicksStartIndex) this.#strictTicks.pop();
		} else if (this.#intervalCount > 0) this.#intervalCount--;
	}
	#getActiveTicksCount() {
		return this.#strictTicks.length - this.#strictTicksStartIndex;
	}
	get #doesIntervalAllowAnother() {
		if (this.#isIntervalIgnored) return true;
		if (this.#strict) return this.#getActiveTicksCount() < this.#intervalCap;
		return this.#intervalCount < this.#intervalCap;
	}
	get #doesConcurrentAllowAnother() {
		return this.#pending < this.#concurrency;
	}
	#next() {
		this.#pending--;
		if (this.#pending === 0) this.emit("pendingZero");
		this.#tryToStartAnother();
		this.emit("next");
	}
	#onResumeInterval() {
		this.#timeoutId = void 0;
		this.#onInterval();
		this.#initializeIntervalIfNeeded();
	}
	#isIntervalPausedAt(now) {
		if (this.#strict) {
			this.#cleanupStrictTicks(now);
			if (this.#getActiveTicksCount() >= this.#intervalCap) {
				const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
				const delay = this.#interval - (now - oldestTick);
				this.#createIntervalTimeout(delay);
				return true;
			}
			return false;
		}
		if (this.#intervalId === void 0) {
			const delay = this.#intervalEnd - now;
			if (delay < 0) this.#intervalCount = this.#carryoverIntervalCount ? this.#pending : 0;
			else {
				this.#createIntervalTimeout(delay);
				return true;
			}
		}
		return false;
	}
	#createIntervalTimeout(delay) {
		if (this.#timeoutId !== void 0) return;
		this.#timeoutId = setTimeout(() => {
			this.#onResumeInterval();
		}, delay);
	}
	#clearIntervalTimer() {
		if (this.#intervalId) {
			clearInterval(this.#intervalId);
			this.#intervalId = void 0;
		}
	}
	#clearTimeoutTimer() {
		if (this.#timeoutId) {
			clearTimeout(this.#timeoutId);
			this.#timeoutId = void 0;
		}
	}
	#tryToStartAnother() {
		if (this.#queue.size === 0) {
			this.#clearIntervalTimer();
			this.emit("empty");
			if (this.#pending === 0) {
				this.#clearTimeoutTimer();
				if (this.#strict && this.#strictTicksStartIndex > 0) {
					const now = Date.now();
					this.#cleanupStrictTicks(now);
				}
				this.emit("idle");
			}
			return false;
		}
		let taskStarted = false;
		if (!this.#isPaused) {
			const now = Date.now();
			const canInitializeInterval = !this.#isIntervalPausedAt(now);
			if (this.#doesIntervalAllowAnother && this.#doesConcurrentAllowAnother) {
				const job = this.#queue.dequeue();
				if (!this.#isIntervalIgnored) {
					this.#consumeIntervalSlot(now);
					this.#scheduleRateLimitUpdate();
				}
				if (canInitializeInterval) this.#initializeIntervalIfNeeded();
				job();
				this.emit("active");
				taskStarted = true;
			}
		}
		return taskStarted;
	}
	#initializeIntervalIfNeeded() {
		if (this.#isIntervalIgnored || this.#intervalId !== void 0) return;
		if (this.#strict) return;
		this.#intervalId = setInterval(() => {
			this.#onInterval();
		}, this.#interval);
		this.#intervalEnd = Date.now() + this.#interval;
	}
	#onInterval() {
		if (!this.#strict) {
			if (this.#intervalId !== void 0) {
				if (this.#intervalCount === 0 && this.#pending === 0) this.#clearIntervalTimer();
				else this.#intervalEnd = Date.now() + this.#interval;
			}
			this.#intervalCount = this.#carryoverIntervalCount ? this.#pending : 0;
		}
		this.#processQueue();
		this.#scheduleRateLimitUpdate();
	}
	/**
	Executes all queued functions until it reaches the limit.
	*/
	#processQueue() {
		while (this.#tryToStartAnother());
	}
	get concurrency() {
		return this.#concurrency;
	}
	set concurrency(newConcurrency) {
		if (!(typeof newConcurrency === "number" && newConcurrency >= 1)) throw new TypeError(`Expected \`concurrency\` to be a number from 1 and up, got \`${newConcurrency}\` (${typeof newConcurrency})`);
		this.#concurrency = newConcurrency;
		this.#processQueue();
	}
	/**
	Updates the priority of a promise function by its id, affecting its execution order. Requires a defined concurrency limit to take effect.
	
	For example, this can be used to prioritize a promise function to run earlier.
	
	```js
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 1});
	
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦀', {priority: 0, id: '🦀'});
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦄', {priority: 1});
	
	queue.setPriority('🦀', 2);
	```
	
	In this case, the promise function with `id: '🦀'` runs second.
	
	You can also deprioritize a promise function to delay its execution:
	
	```js
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 1});
	
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦀', {priority: 1, id: '🦀'});
	queue.add(async () => '🦄');
	queue.add(async () => '🦄', {priority: 0});
	
	queue.setPriority('🦀', -1);
	```
	Here, the promise function with `id: '🦀'` executes last.
	*/
	setPriority(id, priority) {
		if (typeof priority !== "number" || !Number.isFinite(priority)) throw new TypeError(`Expected \`priority\` to be a finite number, got \`${priority}\` (${typeof priority})`);
		this.#queue.setPriority(id, priority);
	}
	async add(function_, options = {}) {
		options = {
			timeout: this.timeout,
			...options,
			id: options.id ?? (this.#idAssigner++).toString()
		};
		if (options.timeout !== void 0 && !(Number.isFinite(options.timeout) && options.timeout > 0)) throw new TypeError(`Expected \`timeout\` to be a positive finite number, got \`${options.timeout}\` (${typeof options.timeout})`);
		return new Promise((resolve, reject) => {
			const taskSymbol = Symbol(`task-${options.id}`);
			let cleanupQueueAbortHandler = () => void 0;
			const run = async () => {
				cleanupQueueAbortHandler();
				this.#pending++;
				this.#runningTasks.set(taskSymbol, {
					id: options.id,
					priority: options.priority ?? 0,
					startTime: Date.now(),
					timeout: options.timeout
				});
				let eventListener;
				try {
					try {
						options.signal?.throwIfAborted();
					} catch (error) {
						this.#rollbackIntervalConsumption();
						this.#runningTasks.delete(taskSymbol);
						throw error;
					}
					let operation = function_({ signal: options.signal });
					if (options.timeout !== void 0) operation = pTimeout(Promise.resolve(operation), {
						milliseconds: options.timeout,
						message: `Task timed out after ${options.timeout}ms (queue has ${this.#pending} running, ${this.#queue.size} waiting)`
					});
					if (options.signal) {
						const { signal } = options;
						operation = Promise.race([operation, new Promise((_resolve, reject) => {
							eventListener = () => {
								reject(signal.reason);
							};
							signal.addEventListener("abort", eventListener, { once: true });
							if (signal.aborted) eventListener();
						})]);
					}
					const result = await operation;
					resolve(result);
					this.emit("completed", result);
				} catch (error) {
					reject(error);
					this.emit("error", error);
				} finally {
					if (eventListener) options.signal?.removeEventListener("abort", eventListener);
					this.#runningTasks.delete(taskSymbol);
					queueMicrotask(() => {
						this.#next();
					});
				}
			};
			this.#queue.enqueue(run, options);
			const removeQueuedTask = () => {
				if (this.#queue instanceof PriorityQueue) {
					this.#queue.remove(run);
					return;
				}
				this.#queue.remove?.(options.id);
			};
			if (options.signal) {
				const { signal } = options;
				const queueAbortHandler = () => {
					cleanupQueueAbortHandler();
					removeQueuedTask();
					reject(signal.reason);
					this.#tryToStartAnother();
					this.emit("next");
				};
				cleanupQueueAbortHandler = () => {
					signal.removeEventListener("abort", queueAbortHandler);
					this.#queueAbortListenerCleanupFunctions.delete(cleanupQueueAbortHandler);
				};
				if (signal.aborted) {
					queueAbortHandler();
					return;
				}
				signal.addEventListener("abort", queueAbortHandler, { once: true });
				this.#queueAbortListenerCleanupFunctions.add(cleanupQueueAbortHandler);
			}
			this.emit("add");
			this.#tryToStartAnother();
		});
	}
	async addAll(functions, options) {
		return Promise.all(functions.map(async (function_) => this.add(function_, options)));
	}
	/**
	Start (or resume) executing enqueued tasks within concurrency limit. No need to call this if queue is not paused (via `options.autoStart = false` or by `.pause()` method.)
	*/
	start() {
		if (!this.#isPaused) return this;
		this.#isPaused = false;
		this.#processQueue();
		return this;
	}
	/**
	Put queue execution on hold.
	*/
	pause() {
		this.#isPaused = true;
	}
	/**
	Clear the queue.
	*/
	clear() {
		for (const cleanupQueueAbortHandler of this.#queueAbortListenerCleanupFunctions) cleanupQueueAbortHandler();
		this.#queue = new this.#queueClass();
		this.#clearIntervalTimer();
		this.#updateRateLimitState();
		this.emit("empty");
		if (this.#pending === 0) {
			this.#clearTimeoutTimer();
			this.emit("idle");
		}
		this.emit("next");
	}
	/**
	Can be called multiple times. Useful if you for example add additional items at a later time.
	
	@returns A promise that settles when the queue becomes empty.
	*/
	async onEmpty() {
		if (this.#queue.size === 0) return;
		await this.#onEvent("empty");
	}
	/**
	@returns A promise that settles when the queue size is less than the given limit: `queue.size < limit`.
	
	If you want to avoid having the queue grow beyond a certain size you can `await queue.onSizeLessThan()` before adding a new item.
	
	Note that this only limits the number of items waiting to start. There could still be up to `concurrency` jobs already running that this call does not include in its calculation.
	*/
	async onSizeLessThan(limit) {
		if (this.#queue.size < limit) return;
		await this.#onEvent(["next", "active"], () => this.#queue.size < limit);
	}
	/**
	The difference with `.onEmpty` is that `.onIdle` guarantees that all work from the queue has finished. `.onEmpty` merely signals that the queue is empty, but it could mean that some promises haven't completed yet.
	
	@returns A promise that settles when the queue becomes empty, and all promises have completed; `queue.size === 0 && queue.pending === 0`.
	*/
	async onIdle() {
		if (this.#pending === 0 && this.#queue.size === 0) return;
		await this.#onEvent("idle");
	}
	/**
	The difference with `.onIdle` is that `.onPendingZero` only waits for currently running tasks to finish, ignoring queued tasks.
	
	@returns A promise that settles when all currently running tasks have completed; `queue.pending === 0`.
	*/
	async onPendingZero() {
		if (this.#pending === 0) return;
		await this.#onEvent("pendingZero");
	}
	/**
	@returns A promise that settles when the queue becomes rate-limited due to intervalCap.
	*/
	async onRateLimit() {
		if (this.isRateLimited) return;
		await this.#onEvent("rateLimit");
	}
	/**
	@returns A promise that settles when the queue is no longer rate-limited.
	*/
	async onRateLimitCleared() {
		if (!this.isRateLimited) return;
		await this.#onEvent("rateLimitCleared");
	}
	/**
	@returns A promise that rejects when any task in the queue errors.
	
	Use with `Promise.race([queue.onError(), queue.onIdle()])` to fail fast on the first error while still resolving normally when the queue goes idle.
	
	Important: The promise returned by `add()` still rejects. You must handle each `add()` promise (for example, `.catch(() => {})`) to avoid unhandled rejections.
	
	@example
	```
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2});
	
	queue.add(() => fetchData(1)).catch(() => {});
	queue.add(() => fetchData(2)).catch(() => {});
	queue.add(() => fetchData(3)).catch(() => {});
	
	// Stop processing on first error
	try {
	await Promise.race([
	queue.onError(),
	queue.onIdle()
	]);
	} catch (error) {
	queue.pause(); // Stop processing remaining tasks
	console.error('Queue failed:', error);
	}
	```
	*/
	onError() {
		return new Promise((_resolve, reject) => {
			const handleError = (error) => {
				this.off("error", handleError);
				reject(error);
			};
			this.on("error", handleError);
		});
	}
	async #onEvent(events, filter) {
		const eventList = Array.isArray(events) ? events : [events];
		return new Promise((resolve) => {
			const listener = () => {
				if (filter && !filter()) return;
				for (const event of eventList) this.off(event, listener);
				resolve();
			};
			for (const event of eventList) this.on(event, listener);
		});
	}
	/**
	Size of the queue, the number of queued items waiting to run.
	*/
	get size() {
		return this.#queue.size;
	}
	/**
	Size of the queue, filtered by the given options.
	
	For example, this can be used to find the number of items remaining in the queue with a specific priority level.
	*/
	sizeBy(options) {
		return this.#queue.filter(options).length;
	}
	/**
	Number of running items (no longer in the queue).
	*/
	get pending() {
		return this.#pending;
	}
	/**
	Whether the queue is currently paused.
	*/
	get isPaused() {
		return this.#isPaused;
	}
	#setupRateLimitTracking() {
		if (this.#isIntervalIgnored) return;
		this.on("add", () => {
			if (this.#queue.size > 0) this.#scheduleRateLimitUpdate();
		});
		this.on("next", () => {
			this.#scheduleRateLimitUpdate();
		});
	}
	#scheduleRateLimitUpdate() {
		if (this.#isIntervalIgnored || this.#rateLimitFlushScheduled) return;
		this.#rateLimitFlushScheduled = true;
		queueMicrotask(() => {
			this.#rateLimitFlushScheduled = false;
			this.#updateRateLimitState();
		});
	}
	#rollbackIntervalConsumption() {
		if (this.#isIntervalIgnored) return;
		this.#rollbackIntervalSlot();
		this.#scheduleRateLimitUpdate();
	}
	#updateRateLimitState() {
		const previous = this.#rateLimitedInInterval;
		if (this.#isIntervalIgnored || this.#queue.size === 0) {
			if (previous) {
				this.#rateLimitedInInterval = false;
				this.emit("rateLimitCleared");
			}
			return;
		}
		let count;
		if (this.#strict) {
			const now = Date.now();
			this.#cleanupStrictTicks(now);
			count = this.#getActiveTicksCount();
		} else count = this.#intervalCount;
		const shouldBeRateLimited = count >= this.#intervalCap;
		if (shouldBeRateLimited !== previous) {
			this.#rateLimitedInInterval = shouldBeRateLimited;
			this.emit(shouldBeRateLimited ? "rateLimit" : "rateLimitCleared");
		}
	}
	/**
	Whether the queue is currently rate-limited due to intervalCap.
	*/
	get isRateLimited() {
		return this.#rateLimitedInInterval;
	}
	/**
	Whether the queue is saturated. Returns `true` when:
	- All concurrency slots are occupied and tasks are waiting, OR
	- The queue is rate-limited and tasks are waiting
	
	Useful for detecting backpressure and potential hanging tasks.
	
	```js
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2});
	
	// Backpressure handling
	if (queue.isSaturated) {
	console.log('Queue is saturated, waiting for capacity...');
	await queue.onSizeLessThan(queue.concurrency);
	}
	
	// Monitoring for stuck tasks
	setInterval(() => {
	if (queue.isSaturated) {
	console.warn(`Queue saturated: ${queue.pending} running, ${queue.size} waiting`);
	}
	}, 60000);
	```
	*/
	get isSaturated() {
		return this.#pending === this.#concurrency && this.#queue.size > 0 || this.isRateLimited && this.#queue.size > 0;
	}
	/**
	The tasks currently being executed. Each task includes its `id`, `priority`, `startTime`, `timeout` (if set), and `timeoutRemaining` (milliseconds until the task times out, or `undefined` if no timeout is set).
	
	Returns an array of task info objects.
	
	```js
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2, timeout: 10000});
	
	// Add tasks with IDs for better debugging
	queue.add(() => fetchUser(123), {id: 'user-123'});
	queue.add(() => fetchPosts(456), {id: 'posts-456', priority: 1});
	
	// Check what's running
	console.log(queue.runningTasks);
	// => [{
	//   id: 'user-123',
	//   priority: 0,
	//   startTime: 1759253001716,
	//   timeout: 10000,
	//   timeoutRemaining: 9700
	// }, {
	//   id: 'posts-456',
	//   priority: 1,
	//   startTime: 1759253001916,
	//   timeout: 10000,
	//   timeoutRemaining: 9900
	// }]
	```
	*/
	get runningTasks() {
		return [...this.#runningTasks.values()].map((task) => ({
			...task,
			timeoutRemaining: task.timeout ? Math.max(0, task.startTime + task.timeout - Date.now()) : void 0
		}));
	}
};
// src/network/head-lines.ts
/** How many lines the response heads to one request may have: as many fields as Node's own client keeps. Source: Node.js docs, http.Server.maxHeadersCount. */
const maxHeadLines = 2e3;
/** The error code for more lines. */
const tooManyLines = "TOO_MANY_HEADER_LINES";
const [lineFeed, carriageReturn] = [10, 13];
/** Position of the status digit that marks an interim response, e.g. in `HTTP/1.1 103`. */
const statusAt = 9;
/**
* Closes a connection whose response head has too many lines. undici limits the bytes of names and values, but keeps some
* hundred bytes per field, so many tiny fields could exhaust the memory.
*/
function limitHeadLines(socket) {
	let isHead = true;
	let lines = 0;
	/** Bytes of the line so far. */
	let length = 0;
	let isFirstLine = true;
	let isInterim = false;
	const see = (byte) => {
		if (byte === carriageReturn) return;
		if (byte !== lineFeed) {
			if (isFirstLine && length === statusAt) isInterim = byte === "1".charCodeAt(0);
			length += 1;
			return;
		}
		lines += 1;
		if (length === 0 && !isInterim) isHead = false;
		isFirstLine = length === 0;
		length = 0;
	};
	const [read, write] = [socket.read, socket.write];
	socket.read = function(...size) {
		const chunk = read.apply(this, size);
		for (let index = 0; isHead && chunk && index < chunk.length; index++) see(chunk[index] ?? 0);
		if (lines <= 2e3) return chunk;
		this.destroy(Object.assign(/* @__PURE__ */ new Error("too many lines in a response head"), { code: tooManyLines }));
		return null;
	};
	socket.write = function(...args) {
		[isHead, lines, length, isFirstLine, isInterim] = [
			true,
			0,
			0,
			true,
			false
		];
		return write.apply(this, args);
	};
}
// src/network/network-error.ts
/** Thrown inside this folder; its public functions return the failure. */
var NetworkError = class extends Error {
	failure;
	constructor(failure) {
		super(failure.kind);
		this.name = "NetworkError";
		this.failure = failure;
	}
};
/** A proxy that could not be reached, or did not respond. */
var ProxyError = class extends Error {
	constructor(cause) {
		super("proxy", { cause });
		this.name = "ProxyError";
	}
};
/**
* Classifies an error of DNS, socket, TLS, HTTP client or decompression by its code.
* Sources: Node.js docs, errors, tls (X.509 codes) and zlib (`Z_` codes); undici docs, errors; llhttp's `HPE_` codes.
*/
function networkFailureOf(error, { host, port, timeouts }) {
	if (error instanceof NetworkError) return error.failure;
	const code = codeOf(error);
	const refusal = proxyRefusal(error);
	if (refusal !== void 0 || error instanceof ProxyError) return {
		kind: "proxy",
		host,
		code: refusal ?? code
	};
	if (code === "ENOTFOUND" || code === "ENODATA") return {
		kind: "dns",
		host
	};
	if (isServerFailure(code) || code === "ETIMEOUT") return {
		kind: "dns-server",
		host,
		code
	};
	if (code === "ECONNREFUSED") return {
		kind: "refused",
		host,
		port
	};
	const limit = timeoutLimits[code];
	if (limit) return {
		kind: "timeout",
		host,
		seconds: timeouts[limit] / 1e3
	};
	const reason = tlsReason(code);
	if (reason) return {
		kind: "tls",
		host,
		reason,
		code
	};
	if (code === "TOO_MANY_HEADER_LINES") return {
		kind: "unsupported",
		host,
		code
	};
	if (isDecodingError(error)) return {
		kind: "unsupported",
		host,
		code
	};
	if (isParserError(error) || code === "UND_ERR_HEADERS_OVERFLOW") return {
		kind: "protocol",
		host,
		code
	};
	return {
		kind: "connection",
		host,
		code
	};
}
/** Whether a name server failed, which may succeed a moment later. */
const isServerFailure = (code) => code.startsWith("EAI_") || code === "ESERVFAIL";
/** The status of a proxy that declined to connect: undici has it only in the error's message. */
function proxyRefusal(error) {
	const [, status] = error instanceof Error && /^Proxy response \((\d+)\)/.exec(error.message) || [];
	return status === void 0 ? void 0 : `HTTP ${status}`;
}
/**
* undici's errors for a response that is not HTTP. Its parser's errors lose their `HPE_` code and keep only a name, and a
* status below 100 fails one of its assertions.
*/
const notHttp = /* @__PURE__ */ new Set([
	"HTTPParserError",
	"UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
	"ERR_ASSERTION"
]);
/** Whether a body is not of its content or transfer coding. */
function isDecodingError(error) {
	if (error instanceof NetworkError) return error.failure.kind === "unsupported";
	return /^(?:Z|ERR_(?:PADDING|_ERROR_FORMAT).*|ZSTD_error)_/.test(codeOf(error));
}
/** Whether undici rejected a response that a lenient parser may accept. */
function isParserError(error) {
	const code = codeOf(error);
	return code === "UND_ERR_SOCKET" && error instanceof Error && /^bad (?:response|upgrade)$/.test(error.message) || /^HPE_/.test(code) || notHttp.has(code);
}
/** The limit that an error code stands for. */
const timeoutLimits = {
	UND_ERR_CONNECT_TIMEOUT: "connect",
	UND_ERR_HEADERS_TIMEOUT: "head",
	UND_ERR_BODY_TIMEOUT: "head",
	ETIMEDOUT: "total",
	ABORT_ERR: "total",
	TimeoutError: "total",
	AbortError: "total"
};
const tlsReasons = {
	CERT_HAS_EXPIRED: "expired",
	CERT_NOT_YET_VALID: "expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "wrong-host",
	DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
	UNABLE_TO_GET_ISSUER_CERT: "untrusted",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
	CERT_UNTRUSTED: "untrusted",
	CERT_REJECTED: "untrusted",
	CERT_REVOKED: "untrusted",
	CERT_CHAIN_TOO_LONG: "untrusted",
	CERT_SIGNATURE_FAILURE: "untrusted",
	INVALID_CA: "untrusted",
	INVALID_PURPOSE: "untrusted",
	PATH_LENGTH_EXCEEDED: "untrusted",
	UNSPECIFIED: "untrusted",
	HOSTNAME_MISMATCH: "wrong-host",
	ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
	EPROTO: "handshake"
};
/** Why TLS failed, if it is a TLS code. */
function tlsReason(code) {
	return tlsReasons[code] ?? (/^ERR_(?:SSL|TLS)_/.test(code) ? "handshake" : void 0);
}
/** The error's code, or its name; undici and Node nest causes. */
function codeOf(error) {
	if (typeof error !== "object" || error === null) return "unknown";
	const { code, name, cause } = error;
	if (typeof code === "string") return code;
	if (cause !== void 0) return codeOf(cause);
	return typeof name === "string" ? name : "unknown";
}
// src/network/lookup.ts
/** One attempt at a name server, in milliseconds, and the number of attempts. Two take less than the lookup's deadline. */
const query = {
	timeout: 2500,
	tries: 2
};
/** How long the slower of A and AAAA is waited for, in milliseconds. Source: RFC 8305, 3, which has 50 for a local resolver. */
const resolutionDelay = 300;
/** The system's resolver blocks a thread for each name, of four that the whole process shares (nodejs/node#8436). */
const systemLookups = new PQueue({ concurrency: 2 });
/** Codes with which DNS itself answers, also for names that the system knows from elsewhere. */
const fromDns = /* @__PURE__ */ new Set(["ENOTFOUND", "ENODATA"]);
/**
* All addresses of a name. Asks the name servers without blocking a thread. The system's resolver has the last word for names
* of the hosts file, private names, and wherever the name servers have no address, if it has one in time.
* @param signal ends the queries
* @param servers the name servers, by default the system's
* @param system the system's resolver
* @returns an empty list for a name that DNS cannot represent, such as one that is too long
*/
async function systemLookup(host, signal, servers, system = allAddresses) {
	if (isPrivateHostname(host) || await isInHostsFile(host)) return fromSystem(host, signal, system);
	signal.throwIfAborted();
	const resolver = new Resolver(query);
	if (servers) resolver.setServers(servers);
	const cancel = () => resolver.cancel();
	signal.addEventListener("abort", cancel, { once: true });
	try {
		return await fromServers(host, resolver);
	} catch (error) {
		if (isFromFailedServer(error) || signal.aborted) throw error;
		return await Promise.race([whenAborted(signal, error), fromSystem(host, signal, system)]);
	} finally {
		signal.removeEventListener("abort", cancel);
		resolver.cancel();
	}
}
async function fromServers(host, resolver) {
	const queries = [resolver.resolve6(host), resolver.resolve4(host)];
	const found = [];
	const completed = Promise.allSettled(queries.map((query, index) => query.then((addresses) => found[index] = addresses)));
	const first = await Promise.any(queries).catch(() => void 0);
	if (first) await Promise.race([completed, setTimeout$1(resolutionDelay)]);
	const errors = (first ? [] : await completed).flatMap((result) => result.status === "rejected" ? [result.reason] : []);
	if (errors.length > 0) throw errors.find((error) => !fromDns.has(codeOf(error))) ?? errors[0];
	const addresses = found.flat().map((address) => ({
		address,
		family: isIPv6(address) ? 6 : 4
	}));
	return hasIPv6() ? addresses : addresses.reverse();
}
/** A name server that did not answer, or failed after a while, will do the same for the system's resolver. */
function isFromFailedServer(error) {
	return ["ETIMEOUT", "ESERVFAIL"].includes(codeOf(error));
}
/** Fails with an error as soon as a signal is aborted. */
function whenAborted(signal, error) {
	return new Promise((_, reject) => signal.addEventListener("abort", () => reject(error), { once: true }));
}
const allAddresses = (host) => lookup(host, {
	all: true,
	verbatim: true
});
async function fromSystem(host, signal, system) {
	try {
		return await systemLookups.add(() => {
			signal.throwIfAborted();
			return system(host);
		});
	} catch (error) {
		if (codeOf(error) === "EINVAL") return [];
		throw error;
	}
}
let hostsFile;
async function isInHostsFile(host) {
	const path = process.platform === "win32" ? `${process.env.SystemRoot}\\System32\\drivers\\etc\\hosts` : "/etc/hosts";
	hostsFile ??= readFile(path, "utf8").catch(() => "");
	return (await hostsFile).toLowerCase().split(/\s+/).includes(host.replace(/\.$/, ""));
}
/** Whether this machine has an IPv6 address of global scope; without one, IPv4 goes first. */
function hasIPv6() {
	return Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []).some(({ address, family, internal }) => family === "IPv6" && !internal && /^[23]/.test(address));
}
// src/network/deadline.ts
/**
* A time limit that runs only while it is started, so that it does not include waiting for something else. Its timer outlives
* garbage collection, unlike that of `AbortSignal.timeout` in `AbortSignal.any` (nodejs/node#57736).
*/
var Deadline = class {
	signal;
	#controller = new AbortController();
	#end;
	#follow = () => this.#controller.abort(this.#end?.reason);
	#left;
	#startedAt = 0;
	#timer;
	/**
	* @param milliseconds the limit
	* @param end aborts as well while the time runs
	*/
	constructor(milliseconds, end) {
		this.#left = milliseconds;
		this.#end = end;
		this.signal = this.#controller.signal;
	}
	start() {
		if (this.#end?.aborted) this.#follow();
		this.#end?.addEventListener("abort", this.#follow, { once: true });
		this.#startedAt = performance.now();
		this.#timer = setTimeout(() => this.#controller.abort(new DOMException("deadline", "TimeoutError")), this.#left);
	}
	pause() {
		this.#end?.removeEventListener("abort", this.#follow);
		clearTimeout(this.#timer);
		this.#left -= performance.now() - this.#startedAt;
	}
};
/** The promise's result, unless the deadline passes first: neither a lookup nor a request waiting for a connection can be aborted. */
function before(deadline, promise) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(deadline.reason);
		if (deadline.aborted) abort();
		else deadline.addEventListener("abort", abort, { once: true });
		promise.then(resolve, reject).finally(() => deadline.removeEventListener("abort", abort));
	});
}
// src/network/browser/find-browser.ts
/** Names of Chromium and Chrome on PATH. */
const names = [
	"google-chrome-stable",
	"google-chrome",
	"chromium",
	"chromium-browser",
	"chrome"
];
/** Where Chrome and Chromium are installed on macOS. */
const macPaths = ["Google Chrome", "Chromium"].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
/** Where they are installed on Windows, below the folders of these variables. */
const windowsFolders = [
	"ProgramFiles",
	"ProgramFiles(x86)",
	"LocalAppData"
];
const windowsPaths = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
/**
* Finds a Chromium or Chrome: `CHROME_PATH` or `CHROMIUM` if set, otherwise the usual names on PATH and the usual places.
* @returns its absolute path; undefined without one
*/
async function findBrowser({ environment, platform, untrusted }) {
	const chosen = environment.CHROME_PATH || environment.CHROMIUM;
	if (chosen) return isAbsolute(chosen) && await isExecutable(chosen) ? chosen : void 0;
	for (const path of usualPlaces(environment, platform)) {
		if (!isAbsolute(path) || !await isExecutable(path)) continue;
		const real = await realpath(path);
		if (!untrusted.some((folder) => isInside(path, folder) || isInside(real, folder))) return path;
	}
}
function usualPlaces(environment, platform) {
	const path = pathVariable(environment, platform);
	const onPath = names.flatMap((name) => programPaths(name, path, platform));
	if (platform === "darwin") return [...onPath, ...["/", environment.HOME ?? "/"].flatMap((root) => macPaths.map((path) => join(root, path)))];
	if (platform !== "win32") return onPath;
	return [...onPath, ...windowsFolders.flatMap((name) => windowsPaths.map((path) => join(environment[name] ?? "", path)))];
}
const isExecutable = (path) => access(path, constants$1.X_OK).then(() => true, () => false);
/** Whether a path is in a folder, which is not the root of everything. */
function isInside(path, folder) {
	const steps = relative(folder, path);
	return relative("/", folder) !== "" && steps !== "" && steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}
// src/network/bad-ports.ts
/**
* Ports of other protocols, which browsers do not open: they serve no page, and their server could take a request for mail or
* commands. Source: WHATWG Fetch standard, port blocking.
*/
const badPorts = /* @__PURE__ */ new Set([
	1,
	7,
	9,
	11,
	13,
	15,
	17,
	19,
	20,
	21,
	22,
	23,
	25,
	37,
	42,
	43,
	53,
	69,
	77,
	79,
	87,
	95,
	101,
	102,
	103,
	104,
	109,
	110,
	111,
	113,
	115,
	117,
	119,
	123,
	135,
	137,
	139,
	143,
	161,
	179,
	389,
	427,
	465,
	512,
	513,
	514,
	515,
	526,
	530,
	531,
	532,
	540,
	548,
	554,
	556,
	563,
	587,
	601,
	636,
	989,
	990,
	993,
	995,
	1719,
	1720,
	1723,
	2049,
	3659,
	4045,
	4190,
	5060,
	5061,
	6e3,
	6566,
	6665,
	6666,
	6667,
	6668,
	6669,
	6679,
	6697,
	10080
]);
// src/network/certificate.ts
/** The facts of a certificate that reports show; undefined without one. */
function certificateFrom(peer) {
	const [from, to] = [dayOf(peer?.valid_from), dayOf(peer?.valid_to)];
	if (from === void 0 || to === void 0) return void 0;
	return {
		from,
		to,
		names: (peer?.subjectaltname ?? "").split(", ").flatMap((entry) => entry.startsWith("DNS:") ? [entry.slice(4)] : [])
	};
}
/**
* Reads the certificate of a server whose handshake failed, over a separate connection that carries no data.
* @returns undefined if none arrives in time
*/
function readCertificate({ address, port, host, timeout, signal }) {
	return new Promise((resolve) => {
		const socket = connect$1({
			host: address,
			port,
			servername: host,
			rejectUnauthorized: false
		});
		const finish = (certificate) => {
			signal.removeEventListener("abort", abandon);
			socket.destroy();
			resolve(certificate);
		};
		const abandon = () => finish();
		signal.addEventListener("abort", abandon);
		socket.setTimeout(timeout, abandon);
		socket.once("secureConnect", () => finish(socket.getPeerCertificate(true)));
		socket.on("error", abandon);
	});
}
function dayOf(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
// src/network/chain-length.ts
/**
* How many certificates below the root browsers follow at most: Chromium takes a step for each, also for those that lead nowhere, and fails
* after 20. Source: Chromium, net/cert/cert_verify_proc_builtin.cc, kPathBuilderIterationLimit; BoringSSL, pki/path_builder.cc.
*/
const maxLength$1 = 19;
/** Whether browsers may reject a chain for its length, which OpenSSL does not. */
function isLongChain(socket) {
	let length = 0;
	let certificate = socket.getPeerCertificate(true);
	for (; certificate?.issuerCertificate && certificate.issuerCertificate !== certificate; length++) certificate = certificate.issuerCertificate;
	return length > maxLength$1;
}
// src/network/client-certificate.ts
/** Types of TLS records and handshake messages. Source: RFC 5246, 6.2.1 and 7.4. */
const [handshakeRecord, certificateRequest] = [22, 13];
/**
* Whether a server whose handshake failed had requested a client certificate. Before TLS 1.3 its alert does not say so, but the
* handshake is readable. Uses a separate connection that carries no data.
*/
function requestsClientCertificate({ address, port, host, timeout, signal }) {
	return new Promise((resolve) => {
		const received = [];
		const tcp = connect({
			host: address,
			port
		});
		const tap = new Duplex({
			read() {},
			write: (chunk, _, done) => void tcp.write(chunk, () => done())
		});
		const finish = () => {
			signal.removeEventListener("abort", finish);
			tcp.destroy();
			tap.destroy();
			resolve(hasCertificateRequest(Buffer.concat(received)));
		};
		signal.addEventListener("abort", finish);
		tcp.setTimeout(timeout, finish).on("error", finish).on("close", finish);
		tcp.on("data", (chunk) => {
			received.push(chunk);
			tap.push(chunk);
		});
		tap.on("error", finish);
		connect$1({
			socket: tap,
			servername: host,
			maxVersion: "TLSv1.2",
			rejectUnauthorized: false
		}).on("secureConnect", finish).on("error", finish);
	});
}
/** Whether the unencrypted messages of a handshake contain the request. */
function hasCertificateRequest(bytes) {
	const payloads = [];
	for (let at = 0; at + 5 <= bytes.length && bytes[at] === handshakeRecord; at += 5 + bytes.readUInt16BE(at + 3)) payloads.push(bytes.subarray(at + 5, at + 5 + bytes.readUInt16BE(at + 3)));
	const messages = Buffer.concat(payloads);
	for (let at = 0; at + 4 <= messages.length; at += 4 + messages.readUIntBE(at + 1, 3)) if (messages[at] === certificateRequest) return true;
	return false;
}
// src/network/walk-markup.ts
/** Walks over markup in linear time. htmlparser2's parser does not: it searches and shifts a list of open elements. */
function walkMarkup(text, { onTag, onText, onComment, onEndTag }) {
	let name = "";
	let tagStart = 0;
	let attributes = /* @__PURE__ */ new Map();
	let attribute = "";
	let value = "";
	/** The text since the last tag or comment, in parts. */
	let parts = [];
	let [textStart, textEnd] = [0, 0];
	/** The element whose content follows XML rules, with self-closing tags and CDATA. */
	let foreign = "";
	const addText = (part, from, to) => {
		if (parts.length === 0) textStart = from;
		parts.push(part);
		textEnd = to;
	};
	const flushText = () => {
		if (parts.length > 0) onText?.(parts.join(""), name, textStart, textEnd);
		parts = [];
	};
	const comment = (from, end) => {
		flushText();
		onComment?.(text.lastIndexOf("<", from - 1), end + 1);
	};
	const tokenizer = new Tokenizer({}, {
		onopentagname(from, to) {
			flushText();
			name = text.slice(from, to).toLowerCase();
			tagStart = from - 1;
			attributes = /* @__PURE__ */ new Map();
		},
		onattribname(from, to) {
			attribute = text.slice(from, to).toLowerCase();
			value = "";
		},
		onattribdata(from, to) {
			value += text.slice(from, to);
		},
		onattribentity(code) {
			value += String.fromCodePoint(code);
		},
		onattribend() {
			if (!attributes.has(attribute)) attributes.set(attribute, value);
		},
		onopentagend(end) {
			if (name === "svg" || name === "math") foreign = name;
			onTag(name, attributes, tagStart, end + 1);
		},
		onselfclosingtag: (end) => onTag(name, attributes, tagStart, end + 1),
		onclosetag(from, to) {
			flushText();
			const ended = text.slice(from, to).toLowerCase();
			if (ended === foreign) foreign = "";
			name = "";
			onEndTag?.(ended);
		},
		ontext: (from, to) => onText && addText(text.slice(from, to), from, to),
		ontextentity: (code, end) => onText && addText(String.fromCodePoint(code), end, end),
		oncomment: comment,
		oncdata: (from, end) => foreign === "" && comment(from, end),
		ondeclaration() {},
		onprocessinginstruction() {},
		onend: flushText,
		isInForeignContext: () => foreign !== ""
	});
	tokenizer.write(text);
	tokenizer.end();
}
// src/network/charset.ts
/**
* How much of a page is searched for its encoding, in bytes: more than the kilobyte that browsers read ahead, since they change the
* encoding where a later element declares one. Source: HTML standard, 13.2.3.4 and 13.2.6.4.4; measured with Chromium 156.
*/
const searchedBytes = 65536;
/** Byte order marks. Source: WHATWG Encoding, 6, BOM sniff. */
const byteOrderMarks = [
	["utf-8", [
		239,
		187,
		191
	]],
	["utf-16be", [254, 255]],
	["utf-16le", [255, 254]]
];
/** Labels of encodings that browsers refuse to decode. Source: WHATWG Encoding, the replacement encoding. */
const replaced = /* @__PURE__ */ new Set([
	"csiso2022kr",
	"hz-gb-2312",
	"iso-2022-cn",
	"iso-2022-cn-ext",
	"iso-2022-kr",
	"replacement"
]);
/**
* Decodes a page or script as browsers do: by byte order mark, `Content-Type`, `<meta charset>`, the encoding of the page that
* loads it, and otherwise by its bytes: UTF-8 or GB18030 if they are valid. Source: HTML standard, 13.2.3, encoding sniffing.
* @param contentType the header field, empty for none
* @param parent the encoding of the page that loads it
*/
function decodeText(bytes, contentType, parent) {
	const encoding = encodingOf(bytes, contentType, parent);
	const decoder = encoding === void 0 ? void 0 : decoderFor$1(encoding);
	return {
		text: decoder ? decoder.decode(bytes) : bytes.toString("latin1"),
		encoding: decoder?.encoding
	};
}
function encodingOf(bytes, contentType, parent) {
	const [marked] = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
	const [, quoted, bare] = /;\s*charset\s*=\s*(?:["']([^"']*)|([^\s;"']+))/i.exec(contentType) ?? [];
	const label = (quoted ?? bare)?.trim().toLowerCase() ?? "";
	if (marked !== void 0) return marked;
	if (replaced.has(label)) return void 0;
	const declared = decoderFor$1(label)?.encoding ?? metaEncoding(bytes);
	if (declared === "replacement") return void 0;
	return declared ?? parent ?? (isValid(bytes, "utf-8") ? "utf-8" : isValid(bytes, "gb18030") ? "gb18030" : "windows-1252");
}
/** The encoding that a `<meta>` element declares. */
function metaEncoding(bytes) {
	let found;
	const start = bytes.toString("latin1", 0, searchedBytes);
	if (!/charset/i.test(start)) return void 0;
	walkMarkup(start, { onTag(name, attributes) {
		if (name !== "meta" || found !== void 0) return;
		const isContentType = attributes.get("http-equiv")?.trim().toLowerCase() === "content-type";
		const [, ofContent] = /charset\s*=\s*["']?([^\s;"']+)/i.exec(isContentType && attributes.get("content") || "") ?? [];
		const label = (attributes.get("charset") ?? ofContent ?? "").trim().toLowerCase();
		const encoding = replaced.has(label) ? "replacement" : decoderFor$1(label)?.encoding;
		found = encoding?.startsWith("utf-16") ? "utf-8" : encoding;
	} });
	return found;
}
/** Decoders by label: making one takes as long as decoding a small page. */
const decoders = /* @__PURE__ */ new Map();
function decoderFor$1(label) {
	const decoder = decoders.get(label) ?? newDecoder(label);
	if (decoder) decoders.set(label, decoder);
	return decoder;
}
function newDecoder(label, fatal = false) {
	try {
		return label === "" ? void 0 : new TextDecoder$1(label, { fatal });
	} catch {
		return;
	}
}
/** Whether bytes are valid in an encoding; the last character may be cut off. */
function isValid(bytes, encoding) {
	try {
		return newDecoder(encoding, true)?.decode(bytes, { stream: true }) !== void 0;
	} catch {
		return false;
	}
}
// src/network/body.ts
/** The content codings that requests accept. Others are decoded too, since some servers send them unasked (xroche/httrack#556). */
const codings = "gzip, deflate";
/** The header of a zlib stream: a window of 32 KiB, no dictionary. Source: RFC 1950, 2.2. */
const zlibHeader = Buffer.from([120, 1]);
/** How many codings of one body are decoded, one over the other. */
const maxCodings = 2;
/** The largest window of zstd, as a power of two: 8 MiB. Source: RFC 9659, 3. */
const zstdWindow = {
	ZSTD_d_windowLogMax: 100,
	value: 23
};
/** Brotli and zstd need up to 16 MiB for a body of any length, so they run one at a time. */
const wideDecoders = new PQueue({ concurrency: 1 });
/**
* Reads a body up to a limit, which applies both before and after decompression; reading stops there.
* A body that turns out invalid after its beginning counts as incomplete, since browsers show the beginning.
* @param coding the `content-encoding`, empty for none
* @param limit in bytes
* @throws what the stream throws, and zlib's errors for a body that is not of its coding
*/
async function readBody(stream, coding, limit) {
	const names = coding.toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
	const decoders = names.reverse().map((name) => decoderFor(name));
	const isDecoded = decoders.length <= maxCodings && decoders.every((decoder) => decoder !== void 0);
	if (!isDecoded) return {
		...await decode(stream, [], limit),
		isDecoded
	};
	const steps = decoders.flatMap((decoder) => decoder ?? []);
	if (!names.some(isWide)) return {
		...await decode(stream, steps, limit),
		isDecoded
	};
	const encoded = await decode(stream, [], limit);
	const decoded = await wideDecoders.add(() => decode(Readable.from([encoded.bytes]), steps, limit));
	return {
		bytes: decoded.bytes,
		isComplete: encoded.isComplete && decoded.isComplete,
		isDecoded
	};
}
/**
* The text of a body in its character encoding.
* @param parent the encoding of the page that loads it
*/
function decodeBody({ headers, body }, parent) {
	return body ? decodeText(body.bytes, headers["content-type"] ?? "", parent) : {
		text: "",
		encoding: "utf-8"
	};
}
/** The text of a body, as far as it can be decoded. */
const bodyText = (response) => decodeBody(response).text;
async function decode(stream, steps, limit) {
	if (steps.length === 0) return collectPlain(stream, limit);
	const chunks = [];
	let isLimited = false;
	const bounded = async function* (source) {
		let length = 0;
		for await (const chunk of source) {
			yield chunk.subarray(0, limit - length);
			length += chunk.length;
			if (length > limit) {
				isLimited = true;
				stream.destroy();
				return;
			}
		}
	};
	const collect = async (source) => {
		for await (const chunk of bounded(source)) chunks.push(chunk);
	};
	let isValid = true;
	await pipeline([
		stream,
		bounded,
		...steps,
		collect
	]).catch((error) => {
		if (isLimited) return;
		isValid = false;
		if (!isDecodingError(error) || !chunks.some(({ length }) => length > 0)) throw error;
	});
	return {
		bytes: Buffer.concat(chunks),
		isComplete: isValid && !isLimited
	};
}
/** Without decoders, a loop takes a fraction of the time of a pipeline. */
async function collectPlain(stream, limit) {
	const chunks = [];
	let length = 0;
	let isValid = true;
	try {
		for await (const chunk of stream) {
			chunks.push(chunk.subarray(0, limit - length));
			length += chunk.length;
			if (length > limit) break;
		}
	} catch (error) {
		isValid = false;
		if (!isDecodingError(error) || length === 0) throw error;
	}
	return {
		bytes: Buffer.concat(chunks),
		isComplete: isValid && length <= limit
	};
}
const isWide = (coding) => coding === "br" || coding === "zstd";
function decoderFor(coding) {
	const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
	const lenient = {
		flush: Z_SYNC_FLUSH,
		finishFlush: Z_SYNC_FLUSH
	};
	if (coding === "gzip" || coding === "x-gzip") return [zlib.createGunzip(lenient)];
	if (coding === "deflate") return [withZlibHeader, zlib.createInflate(lenient)];
	if (coding === "br") return [zlib.createBrotliDecompress({ finishFlush: BROTLI_OPERATION_FLUSH })];
	if (coding === "zstd" && "createZstdDecompress" in zlib) {
		const create = zlib.createZstdDecompress;
		return [create({ params: { [zstdWindow.ZSTD_d_windowLogMax]: zstdWindow.value } })];
	}
}
/** Many servers omit the zlib header of `deflate`, and browsers accept that (RFC 9110, 8.4.1.2). The first byte shows which it is. */
async function* withZlibHeader(source) {
	let isStart = true;
	for await (const chunk of source) {
		const [first] = chunk;
		if (isStart && first !== void 0 && (first & 15) !== 8) yield zlibHeader;
		isStart &&= first === void 0;
		yield chunk;
	}
}
// src/network/header-fields.ts
/** The value of several different Locations: a URL that leads nowhere. Source: Chromium, ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION. */
const ambiguousLocation = "http://";
/**
* Header fields in the form of Node's own client: repeated fields are joined, equal values appear once. A Location may be in any encoding.
*/
function headerFields(values) {
	const fields = {};
	for (const [name, value] of Object.entries(values)) {
		const distinct = [...new Set([value ?? []].flat().map((text) => text.trim()))];
		if (name === "set-cookie") fields[name] = distinct;
		else if (name === "location") fields[name] = distinct.length > 1 ? ambiguousLocation : decodeUtf8(distinct.join());
		else if (name === "refresh") fields[name] = decodeUtf8(distinct.join(", "));
		else fields[name] = distinct.join(", ");
	}
	return fields;
}
/** The distinct values of a field that browsers read as a list; commas in quotes do not separate them. */
function listOf(value = "") {
	const values = value.match(/(?:"(?:\\.|[^"\\])*"|[^,"]|")+|(?<=^|,)(?=,|$)/g) ?? [];
	return [...new Set(values.map((text) => text.trim()))];
}
/**
* A field's bytes, which were read as Latin-1, in UTF-8 if they are valid; otherwise they are sent as they are.
* Source: Chromium, net/http/http_response_headers.cc, IsRedirect.
*/
function decodeUtf8(text) {
	if (/[^\0-\xff]/.test(text)) return text;
	const decoded = Buffer.from(text, "latin1").toString("utf8");
	if (!decoded.includes("�")) return decoded;
	return text.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
// src/network/html-start.ts
/**
* The beginning of HTML, after white space. As in Chromium, the name of an element may go on, such as `<button>` for `<b`.
* Source: Chromium, net/base/mime_sniffer.cc; WHATWG MIME Sniffing, 7.1, identifying a resource with an unknown MIME type.
*/
const htmlStart = /^[\t\n\v\f\r ]*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|p|!--)/i;
/** Whether browsers take a text without a type for HTML. */
const startsAsHtml = (text) => htmlStart.test(text.slice(0, 512));
// src/network/lenient-response.ts
/** Largest response head, in bytes: what Chromium reads. Source: Chromium, net/http/http_stream_parser.cc. */
const maxHeadBytes = 262144;
/** Longest line with the size of a chunk, in bytes. Source: Chromium, net/http/http_chunked_decoder.h. */
const maxChunkLine = 16384;
/** How many bytes show that a response has no status line. Source: Chromium, http_stream_parser.cc, ParseResponseHeaders. */
const statusLineBytes = 8;
/**
* Sends one request over a connection of its own, and parses the response as leniently as browsers do: unusual versions, invalid
* header lines, folded fields, bare line feeds and carriage returns, any number of interim responses, and HTML without a head.
* For URL checks only; a service that receives a secret gets the strict parser.
* Source: Chromium, net/http/http_util.cc (AssembleRawHeaders), http_response_headers.cc, http_chunked_decoder.cc.
* @throws NetworkError `protocol` for a response that browsers reject as well; errors of the socket
*/
async function lenientRequest(socket, { method, host, path, headers }) {
	const fields = Object.entries({
		host,
		connection: "close",
		...headers
	}).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.write(`${method} ${path} HTTP/1.1\r\n${fields.join("")}\r\n`, "latin1");
	const reader = new ByteReader(socket);
	const invalid = (code) => new NetworkError({
		kind: "protocol",
		host,
		code
	});
	let lines = 0;
	for (;;) {
		const withoutHead = lines === 0 && !/:\d+$/.test(host) ? new NetworkError({
			kind: "unsupported",
			host,
			code: "NO_STATUS_LINE"
		}) : void 0;
		const text = await readHead(reader, (code) => (code === "NO_STATUS_LINE" ? withoutHead : void 0) ?? invalid(code));
		if (text === void 0 && !withoutHead) throw invalid("NO_STATUS_LINE");
		if (text === void 0) return {
			status: 200,
			headers: {},
			body: Readable.from(reader.rest())
		};
		const head = parseHead(text);
		lines += head.lines;
		if (lines > 2e3) throw new NetworkError({
			kind: "unsupported",
			host,
			code: tooManyLines
		});
		if (head.status >= 100 && head.status < 200) continue;
		const lengths = new Set(head.lengths);
		if (!head.isChunked && lengths.size > 1) throw invalid("MULTIPLE_CONTENT_LENGTHS");
		const hasBody = method !== "HEAD" && head.status !== 204 && head.status !== 304;
		const [length = ""] = lengths;
		const chunks = head.isChunked ? dechunked(reader, host) : /^\d{1,15}$/.test(length) ? reader.exactly(Number(length)) : reader.rest();
		return {
			status: head.status,
			headers: head.headers,
			body: Readable.from(hasBody ? chunks : [])
		};
	}
}
/** @returns undefined where the response is HTML without a head */
async function readHead(reader, invalid) {
	for (;;) {
		const { buffer } = reader;
		const start = buffer.subarray(0, statusLineBytes).toString("latin1").search(/http/i);
		const end = start < 0 ? -1 : endOfHead(buffer);
		if (end >= 0) {
			const head = reader.take(end).toString("latin1");
			if (head.includes("\0")) throw invalid("NUL_IN_HEAD");
			return head.slice(start);
		}
		if (buffer.length > 262144) throw invalid("UND_ERR_HEADERS_OVERFLOW");
		const text = buffer.toString("latin1", 0, 512);
		if (start < 0 && startsAsHtml(text)) return void 0;
		if (start < 0 && buffer.length >= (/^\s*</.test(text) ? 512 : statusLineBytes)) throw invalid("NO_STATUS_LINE");
		if (await reader.more()) continue;
		if (buffer.length === 0) throw Object.assign(/* @__PURE__ */ new Error("empty response"), { code: "ECONNRESET" });
		throw start < 0 ? invalid("NO_STATUS_LINE") : Object.assign(/* @__PURE__ */ new Error("truncated head"), { code: "ECONNRESET" });
	}
}
/** The position after the empty line that ends a head; -1 if it is not there yet. */
function endOfHead(buffer) {
	const match = /\n\r?\n/.exec(buffer.toString("latin1"));
	return match ? match.index + match[0].length : -1;
}
function parseHead(text) {
	const [statusLine = "", ...lines] = text.split(/[\r\n]+/);
	const [, major = "1", minor = "0", digits] = /^http(?:\/(\d+)\.(\d+))?[^ ]* *(\d*)/i.exec(statusLine) ?? [];
	const values = Object.create(null);
	let last;
	for (const line of lines) if (/^[ \t]/.test(line)) last?.push(`${last.pop()} ${line.trim()}`);
	else {
		const [, name = "", value = ""] = /^([!#$%&'*+.^_`|~\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
		last = name === "" ? void 0 : values[name.toLowerCase()] ?? [];
		if (last) values[name.toLowerCase()] = last;
		last?.push(value.trim());
	}
	const split = (name) => (values[name] ?? []).flatMap((value) => value.split(",")).map((value) => value.trim().toLowerCase());
	const isOld = Number(major) < 1 || Number(major) === 1 && Number(minor) === 0;
	return {
		status: Number(digits) >= 100 ? Number(digits) : 200,
		headers: headerFields(values),
		lines: lines.length,
		isChunked: !isOld && split("transfer-encoding").includes("chunked"),
		lengths: split("content-length")
	};
}
/** Browsers show what came before an invalid chunk, if only an empty page. */
async function* dechunked(reader, host) {
	const invalid = () => new NetworkError({
		kind: "unsupported",
		host,
		code: "INVALID_CHUNK"
	});
	for (;;) {
		const size = (await reader.line(maxChunkLine))?.split(";")[0]?.trimEnd() ?? "";
		if (!/^[\da-f]{1,12}$/i.test(size)) throw invalid();
		if (/^0+$/.test(size)) return;
		yield* reader.exactly(Number.parseInt(size, 16));
		if (await reader.line(maxChunkLine) !== "") throw invalid();
	}
}
/** Reads a socket by count, line or to its end. */
var ByteReader = class {
	buffer = Buffer.alloc(0);
	#chunks;
	constructor(socket) {
		this.#chunks = socket[Symbol.asyncIterator]();
	}
	/** Waits for more bytes; false at the end. */
	async more() {
		const { value, done } = await this.#chunks.next();
		if (!done) this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
		return !done;
	}
	take(length) {
		const taken = this.buffer.subarray(0, length);
		this.buffer = this.buffer.subarray(length);
		return taken;
	}
	/** A line without its end; undefined if it is too long or incomplete. */
	async line(limit) {
		for (;;) {
			const end = this.buffer.indexOf("\n");
			if (end >= 0) return this.take(end + 1).toString("latin1").replace(/\r?\n$/, "");
			if (this.buffer.length > limit || !await this.more()) return void 0;
		}
	}
	/** @throws ECONNRESET when the connection ends before */
	async *exactly(length) {
		for (let left = length; left > 0;) {
			if (this.buffer.length === 0 && !await this.more()) throw Object.assign(/* @__PURE__ */ new Error("truncated body"), { code: "ECONNRESET" });
			const chunk = this.take(left);
			left -= chunk.length;
			yield chunk;
		}
	}
	async *rest() {
		do
			yield this.take(this.buffer.length);
		while (await this.more());
	}
};
// src/network/issuer.ts
/** Largest certificate that is fetched, in bytes. */
const maxBytes = 65536;
/** How many addresses of a certificate are tried. */
const maxAddresses = 3;
/** The certificates that a server sent, each followed by its issuer. */
function chainOf(certificate) {
	const chain = /* @__PURE__ */ new Set();
	for (let next = certificate; next?.raw && !chain.has(next); next = next.issuerCertificate) chain.add(next);
	return [...chain].map(({ raw }) => new X509Certificate(raw));
}
/**
* The certificates whose issuer to fetch, most likely first: those from the end of the chain, where an issuer is missing or not
* trusted, or the one below an expired intermediate certificate. Browsers try other chains, too.
* Source: RFC 4158, 3; Chromium, net/cert/internal (bssl path_builder, cert_issuer_source_aia).
* @param now the current time, in milliseconds since 1970
*/
function withoutUsableIssuer(chain, reason, now) {
	if (reason === "untrusted") return chain.toReversed();
	const expired = chain.findIndex(({ validFrom, validTo }) => Date.parse(validFrom) > now || Date.parse(validTo) < now);
	return chain.slice(Math.max(0, expired - 1), Math.max(0, expired));
}
/**
* Fetches the intermediate certificate that a server leaves out, from an address that the certificate below it names.
* Source: RFC 5280, 4.2.2.1 (Authority Information Access); desktop browsers do the same.
* @param open connects to the host of a URL, with the address guard
* @param certificates those without their issuer; the first that names an address counts
* @returns the certificate as PEM, "missing" if no certificate names an address or its issuer is a root, undefined if the fetch fails
*/
async function fetchIssuer(certificates, open) {
	const urls = certificates.map(({ infoAccess }) => infoAccess ?? "").flatMap((info) => [...info.matchAll(/^CA Issuers - URI:"?([^"\n]+)/gm)].map(([, address = ""]) => address)).flatMap((address) => parseUrl(address) ?? []).filter(({ protocol }) => protocol === "http:");
	if (urls.length === 0) return "missing";
	for (const url of urls.slice(0, maxAddresses)) {
		const issuer = await fetchCertificate(url, open);
		if (issuer && isRoot(issuer)) return "missing";
		if (issuer) return issuer.toString();
	}
}
async function fetchCertificate(url, open) {
	try {
		const socket = await open(url);
		try {
			const { status, body } = await lenientRequest(socket, {
				method: "GET",
				host: url.host,
				path: url.pathname + url.search,
				headers: {}
			});
			const { bytes, isComplete } = await readBody(body, "", maxBytes);
			return status === 200 && isComplete ? new X509Certificate(bytes) : void 0;
		} finally {
			socket.destroy();
		}
	} catch {
		return;
	}
}
/** Whether a certificate names itself as its issuer, which makes it a trust anchor for OpenSSL. */
const isRoot = (certificate) => certificate.subject === certificate.issuer || certificate.checkIssued(certificate);
// src/network/key-usage.ts
/** The identifier of the extension `keyUsage`, as DER. Source: RFC 5280, 4.2.1.3. */
const identifier = Buffer.from([
	6,
	3,
	85,
	29,
	15
]);
/** The flag of a critical extension, as DER. */
const critical = Buffer.from([
	1,
	1,
	255
]);
const digitalSignature = 128;
const keyEncipherment = 32;
/**
* Whether browsers accept the key usage of a server's certificate for the key exchange. Node does not check it.
* Source: RFC 8446, 4.4.2.2; RFC 5246, 7.4.2; BoringSSL, ssl_cert_check_key_usage (ERR_SSL_KEY_USAGE_INCOMPATIBLE).
* @param certificate as DER
* @param cipher its standard name
*/
function isUsableKey(certificate, cipher) {
	const start = certificate.indexOf(identifier);
	if (start === -1) return true;
	const rest = certificate.subarray(start + identifier.length);
	return (((rest.indexOf(critical) === 0 ? rest.subarray(critical.length) : rest)[5] ?? 0) & (cipher.startsWith("TLS_RSA_") ? keyEncipherment : digitalSignature)) !== 0;
}
// src/network/race.ts
/** How long an attempt to connect runs alone before the next address is tried in parallel, in milliseconds. Source: RFC 8305, 5 and 8. */
const headStart = 250;
/**
* Connects to the first of several addresses that responds ("happy eyeballs"): the next one starts when one fails, or after
* a head start, in parallel. Unlike Node's own implementation, it does not abandon a slow attempt.
* @param isFinal whether an error would be the same at every address
* @returns the connected socket; all others are closed
* @throws the first error that is final, otherwise all of them in an AggregateError
*/
function race(endpoints, open, isFinal) {
	return new Promise((resolve, reject) => {
		const running = /* @__PURE__ */ new Set();
		const failures = [];
		let next = 0;
		let timer;
		let isOver = false;
		const finish = (complete) => {
			isOver = true;
			clearTimeout(timer);
			for (const socket of running) socket.destroy();
			complete();
		};
		const startNext = () => {
			clearTimeout(timer);
			const endpoint = endpoints[next++];
			if (!endpoint) return;
			const socket = open(endpoint, (error, connected) => {
				running.delete(socket);
				if (isOver) return connected?.destroy();
				if (connected) return finish(() => resolve(connected));
				if (error) failures.push(error);
				if (error && isFinal(error)) return finish(() => reject(error));
				if (failures.length === endpoints.length) return finish(() => reject(new AggregateError(failures)));
				startNext();
			});
			running.add(socket);
			if (next < endpoints.length) timer = setTimeout(startNext, headStart);
		};
		startNext();
	});
}
// src/network/retry.ts
/** Statuses that may change a moment later. Source: curl's manual, --retry; RFC 9110, 15.5.20, for 421; RFC 8470 for 425. */
const transientStatuses$1 = [
	408,
	421,
	425,
	429,
	500,
	502,
	503,
	504,
	522,
	524
];
/** No lookup: those are repeated before the request, within their deadline. */
const transientFailures = [
	"connection",
	"timeout",
	"proxy"
];
/** Date formats with a time zone that servers send. Source: RFC 9110, 5.6.7. `Date.parse` accepts almost anything, such as "-5". */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .+ GMT$/;
/** Whether a retry may get another response. */
function isTransient(response) {
	return "failure" in response ? transientFailures.includes(response.failure.kind) : transientStatuses$1.includes(response.status);
}
/**
* The `Retry-After` of a response, in milliseconds. Source: RFC 9110, 10.2.3: seconds or a date. A date counts from the `Date` of the
* response, so that a wrong clock of this machine does not matter.
* @param now the current time, in milliseconds since 1970, for a response without a `Date`
* @returns undefined without a valid field
*/
function retryAfterOf(response, now) {
	if ("failure" in response) return void 0;
	const { date, "retry-after": text = "" } = response.headers;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	const end = timeOf(text);
	return end === void 0 ? void 0 : Math.max(0, end - (timeOf(date) ?? now));
}
/** A date of a header field, in milliseconds since 1970; undefined if it is not valid. */
function timeOf(text = "") {
	const time = httpDate.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(time) ? void 0 : time;
}
/**
* The pause before the next attempt, in milliseconds: the server's `Retry-After`, otherwise full jitter, which spreads the
* retries of many URLs. Source: AWS architecture blog, exponential backoff and jitter.
* @param attempt the number of attempts so far
* @returns undefined if there is no retry
*/
function pauseBefore(response, attempt, policy, now) {
	const { attempts, longest } = policy;
	if (attempt >= attempts || !isTransient(response)) return void 0;
	const retryAfter = retryAfterOf(response, now);
	if (retryAfter !== void 0) return retryAfter <= longest ? retryAfter : void 0;
	return backoff(attempt, policy);
}
/** A pause with full jitter, in milliseconds, after a number of attempts. */
function backoff(attempt, { pause, random }) {
	return random() * pause * 2 ** (attempt - 1);
}
// src/network/resolve.ts
/**
* The endpoints that a check may connect to for a host, in the order to try them: both families alternate, the one that
* the resolver prefers first (RFC 8305, 4).
* Names are resolved only here: the socket connects to the address that was checked, so a second DNS response (DNS
* rebinding) has no effect.
* @param host as normalized in a URL, IPv6 without brackets
* @throws NetworkError `blocked` if no address is public and the operator did not allow the host, `dns-timeout` if the lookup
* takes too long; errors of the lookup otherwise
*/
async function endpointsFor(host, urlPort, policy) {
	const { addresses, port } = await addressesOf(host, urlPort, policy);
	const endpoints = (sendable) => alternate(sendable).map((address) => ({
		address,
		port
	}));
	if (isAllowedPrivate(policy, host, urlPort)) return endpoints(addresses);
	const refusals = addresses.map((address) => refusalOf(address, policy));
	const publicAddresses = addresses.filter((_, index) => refusals[index] === void 0);
	const [reason] = refusals.filter((refusal) => refusal !== void 0).sort();
	if (publicAddresses.length === 0 && reason !== void 0) throw new NetworkError({
		kind: "blocked",
		host,
		reason
	});
	return endpoints(publicAddresses);
}
/** Whether the operator allows a host to have private addresses, at this port of its URL. */
function isAllowedPrivate({ allowPrivate }, host, port) {
	return allowPrivate.has(hostAndPort(host, port));
}
/** A URL's host as names are looked up: IPv6 without brackets. */
function bareHost(url) {
	return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}
/** The port of a URL, by default that of its scheme. */
function portOf(url) {
	return url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port);
}
function refusalOf(address, { isLocal }) {
	return notPublicBecause(address) ?? (isLocal(address) ? "this machine or its network" : void 0);
}
function alternate(addresses) {
	const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
	const second = addresses.filter((address) => !first.includes(address));
	return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}
async function addressesOf(host, port, policy) {
	const override = policy.overrides.find((candidate) => candidate.host === host && candidate.port === port);
	if (override) return {
		addresses: [override.address],
		port: override.toPort ?? port
	};
	if (isIP(host)) return {
		addresses: [host],
		port
	};
	const found = await lookupInTime(host, policy);
	if (found.length === 0) throw new NetworkError({
		kind: "dns",
		host
	});
	return {
		addresses: found.map(({ address }) => address),
		port
	};
}
async function lookupInTime(host, policy) {
	const { lookup: limit } = policy.timeouts;
	const late = () => new NetworkError({
		kind: "dns-timeout",
		host,
		seconds: limit / 1e3
	});
	const deadline = new AbortController();
	let timer;
	const expired = new Promise((_, reject) => {
		timer = setTimeout(() => {
			deadline.abort();
			setImmediate(() => reject(late()));
		}, limit);
	});
	try {
		return await Promise.race([lookupWithRetries(host, policy, deadline.signal), expired]);
	} catch (error) {
		throw codeOf(error) === "ETIMEOUT" || codeOf(error) === "ECANCELLED" ? late() : error;
	} finally {
		clearTimeout(timer);
	}
}
/** Repeats a lookup that failed at the name server, as requests are repeated, until the signal. */
async function lookupWithRetries(host, { lookup, retry }, signal) {
	for (let attempt = 1;; attempt++) try {
		return await lookup(host, signal);
	} catch (error) {
		if (!isServerFailure(codeOf(error)) || attempt >= retry.attempts || signal.aborted) throw error;
		await setTimeout$1(backoff(attempt, retry), void 0, { signal }).catch(() => Promise.reject(error));
	}
}
// src/network/server-identity.ts
var import_cjs = require_cjs();
/**
* Whether a certificate is for a host, as in browsers: by its subject alternative names only, with a wildcard only as a whole label
* below a registrable domain. Node also accepts the common name and wildcards for a part of a label.
* Source: RFC 9525, 6.3 and 6.4.1; Chromium, net/cert/x509_certificate.cc, VerifyHostname.
* @returns Node's error for a certificate of another host
*/
function identityError(host, certificate) {
	const names = (certificate.subjectaltname?.split(", ").map((name) => name.replace(/(?<=^DNS:.+)\.$/, "")) ?? []).filter((name) => isIP(host) !== 0 || isBrowserName(name));
	const { CN: _, ...subject } = certificate.subject ?? {};
	return checkServerIdentity(host, {
		...certificate,
		subject,
		subjectaltname: names.join(", ")
	});
}
function isBrowserName(name) {
	if (!name.startsWith("DNS:")) return false;
	if (!name.includes("*")) return true;
	const parent = /^DNS:\*\.([^*]+)$/.exec(name)?.[1];
	return parent !== void 0 && (0, import_cjs.getPublicSuffix)(parent, { allowPrivateDomains: false }) !== parent.toLowerCase();
}
// src/network/tls-trust.ts
/** Contexts by extra authority: parsing all of Node's authorities for each connection takes longer than the handshake. */
const contexts = /* @__PURE__ */ new Map();
/** The options that every TLS connection uses to verify its peer. */
function tlsTrust({ extraCa }) {
	return {
		rejectUnauthorized: true,
		...extraCa !== void 0 && { secureContext: contextWith([extraCa], {}) }
	};
}
/**
* What Chromium and Chrome negotiate; without it, servers that no browser opens would pass, such as those with finite-field
* Diffie-Hellman, CBC with SHA-256, P-521 or Ed25519 only.
* Source: Chromium, net/socket/ssl_client_socket_impl.cc (ALL:!aPSK:!ECDSA+SHA1:!3DES) and BoringSSL's defaults; measured with Chromium 156.
*/
const browserTls = {
	ciphers: [
		"TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256",
		"ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384",
		"ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:ECDHE-RSA-AES128-SHA:ECDHE-RSA-AES256-SHA",
		"AES128-GCM-SHA256:AES256-GCM-SHA384:AES128-SHA:AES256-SHA"
	].join(":"),
	ecdhCurve: "X25519:P-256:P-384",
	sigalgs: ["ecdsa_secp256r1_sha256:rsa_pss_rsae_sha256:rsa_pkcs1_sha256:ecdsa_secp384r1_sha384:rsa_pss_rsae_sha384:rsa_pkcs1_sha384", "rsa_pss_rsae_sha512:rsa_pkcs1_sha512"].join(":")
};
/**
* The same for URL checks, which accept servers without secure renegotiation, as browsers do: they never renegotiate.
* Source: RFC 5746, 4.1; openssl/openssl#16278.
* @param intermediates further certificates, which count only below a trusted authority
*/
function lenientTlsTrust({ extraCa }, intermediates = []) {
	return {
		rejectUnauthorized: true,
		secureContext: contextWith([...extraCa === void 0 ? [] : [extraCa], ...intermediates], {
			...browserTls,
			secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT
		})
	};
}
/** Node's authorities and the operator's, which Node leaves out wherever `ca` is given. */
function authorities() {
	const { NODE_EXTRA_CA_CERTS: path } = process.env;
	try {
		return [...rootCertificates, ...path ? [readFileSync(path, "utf8")] : []];
	} catch {
		return [...rootCertificates];
	}
}
function contextWith(extra, options) {
	const key = JSON.stringify([options, ...extra]);
	const context = contexts.get(key) ?? createSecureContext({
		...options,
		...extra.length > 0 && { ca: [...authorities(), ...extra] }
	});
	contexts.set(key, context);
	return context;
}
// src/network/connector.ts
/** How many addresses of a name are tried before it counts as unreachable. */
const maxAttempts = 4;
/** Codes about this machine's routes, not about the host: without IPv6 here, each IPv6 address gives one. */
const noRoute = /* @__PURE__ */ new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"EADDRNOTAVAIL",
	"EAFNOSUPPORT"
]);
/** The reasons that come with a certificate to report. */
const showsCertificate = [
	"expired",
	"wrong-host",
	"self-signed",
	"untrusted"
];
/** Codes of OpenSSL for a chain whose issuer is unknown: the server may have left it out. */
const unknownIssuer = /* @__PURE__ */ new Set([
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
	"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
	"UNABLE_TO_GET_ISSUER_CERT"
]);
/** A purpose of certificates that browsers accept for servers, and OpenSSL does not. Source: RFC 5280, 4.2.1.12 (anyExtendedKeyUsage). */
const anyPurpose = "2.5.29.37.0";
/** How many intermediate certificates are fetched for a host, one above the other. */
const maxIntermediates = 4;
/**
* Connects to hosts with the address guard: it resolves a name once, refuses addresses that are not public, and connects only to
* the addresses that it checked; TLS still verifies the host of the URL.
*/
var GuardedConnector = class {
	#policy;
	#options;
	#lookups = /* @__PURE__ */ new Map();
	#resolved = /* @__PURE__ */ new Set();
	/** Intermediate certificates that were fetched for a host, as PEM. */
	#issuers = /* @__PURE__ */ new Map();
	/** TLS alerts that arrived after the handshake, by `host:port`, e.g. for a missing client certificate. */
	#alerts = /* @__PURE__ */ new Map();
	constructor(policy, options) {
		this.#policy = policy;
		this.#options = options;
	}
	/** The endpoints of a URL's host. Each name is looked up once. */
	resolve(host, port) {
		const key = `${host}:${port}`;
		const known = this.#lookups.get(key);
		if (known) return known;
		const endpoints = endpointsFor(host, port, this.#policy);
		this.#lookups.set(key, endpoints);
		endpoints.then(() => this.#resolved.add(key), () => {});
		return endpoints;
	}
	/** Whether the endpoints of a URL's host are known. */
	isResolved(host, port) {
		return this.#resolved.has(`${host}:${port}`);
	}
	/** The code of the last TLS alert of a URL's host, if any. */
	alertOf(url) {
		return this.#alerts.get(`${bareHost(url)}:${portOf(url)}`);
	}
	/** A connector for undici. */
	forUndici() {
		return ({ hostname, protocol, port }, callback) => {
			this.#connect({
				hostname,
				protocol,
				port
			}).then((socket) => {
				limitHeadLines(socket);
				callback(null, socket);
			}, (error) => callback(error, null));
		};
	}
	/** Connects to the host of a URL; with `allowH2`, the server may choose HTTP/2. */
	open(url, allowH2 = false) {
		return this.#connect({
			hostname: bareHost(url),
			protocol: url.protocol,
			port: String(portOf(url)),
			allowH2
		});
	}
	async #connect(target) {
		const port = Number(target.port) || (target.protocol === "https:" ? 443 : 80);
		const authority = `${target.hostname}:${port}`;
		const endpoints = (await this.resolve(target.hostname, port)).slice(0, maxAttempts);
		const socket = await this.#connectToOne({
			...target,
			intermediates: this.#issuers.get(authority) ?? []
		}, endpoints);
		const peer = socket instanceof TLSSocket ? socket.getPeerCertificate() : void 0;
		const certificate = certificateFrom(peer);
		if (peer?.raw && !isUsableKey(peer.raw, socket.getCipher().standardName)) {
			socket.destroy();
			throw new NetworkError({
				kind: "tls",
				host: target.hostname,
				reason: "handshake",
				code: "ERR_SSL_KEY_USAGE_INCOMPATIBLE",
				...certificate && { certificate }
			});
		}
		if (socket instanceof TLSSocket && isLongChain(socket)) {
			socket.destroy();
			throw new NetworkError({
				kind: "unsupported",
				host: target.hostname,
				code: "CERT_CHAIN_TOO_LONG"
			});
		}
		socket.on("error", (error) => tlsReason(codeOf(error)) && this.#alerts.set(authority, codeOf(error)));
		const isChainIncomplete = this.#issuers.has(authority);
		if (certificate) this.#options.onCertificate(authority, {
			...certificate,
			...isChainIncomplete && { isChainIncomplete }
		});
		return socket;
	}
	async #connectToOne(target, endpoints) {
		const host = target.hostname.replace(/\.$/, "");
		const servername = isIP(host) ? "" : host;
		const { connect: timeout } = this.#policy.timeouts;
		const { closing: signal } = this.#options;
		const connect = (0, import_connect.default)({
			...lenientTlsTrust(this.#policy, target.intermediates),
			allowH2: target.allowH2 ?? false,
			timeout,
			signal,
			checkServerIdentity: (_, certificate) => identityError(host, certificate)
		});
		let failedEndpoint;
		try {
			return await race(endpoints, ({ address, port }, callback) => connect({
				protocol: target.protocol,
				servername,
				hostname: address,
				port: String(port)
			}, (error, socket) => {
				if (error && isSameEverywhere(error)) failedEndpoint ??= {
					address,
					port
				};
				callback(error, socket);
			}), isSameEverywhere);
		} catch (error) {
			const [code, reason] = [codeOf(error), tlsReason(codeOf(error))];
			if (!failedEndpoint || !reason) throw error instanceof AggregateError ? mostSpecific(error.errors) : error;
			const place = {
				...failedEndpoint,
				host: servername,
				timeout,
				signal
			};
			if (reason === "handshake" && await requestsClientCertificate(place)) throw new NetworkError({
				kind: "tls",
				host,
				reason: "client-certificate",
				code
			});
			if (!showsCertificate.includes(reason)) throw new NetworkError({
				kind: "tls",
				host,
				reason,
				code
			});
			const ofError = certificateFrom(error.cert);
			const peer = ofError ? void 0 : await readCertificate(place);
			const certificate = ofError ?? certificateFrom(peer);
			const details = {
				kind: "tls",
				host,
				code,
				...certificate && { certificate }
			};
			const { intermediates = [] } = target;
			if (code === "INVALID_PURPOSE" && peer?.ext_key_usage?.includes(anyPurpose)) throw new NetworkError({
				kind: "unsupported",
				host,
				code
			});
			if (!(unknownIssuer.has(code) || reason === "expired" && intermediates.length === 0) || intermediates.length === maxIntermediates) throw new NetworkError({
				...details,
				reason
			});
			const highest = intermediates.at(-1);
			const kind = reason === "expired" ? reason : "untrusted";
			const issuer = await fetchIssuer(highest === void 0 ? withoutUsableIssuer(chainOf(peer), kind, Date.now()) : [new X509Certificate(highest)], (url) => this.#openForIssuer(url));
			if (issuer === "missing") throw new NetworkError({
				...details,
				reason
			});
			if (issuer === void 0) throw new NetworkError({
				...details,
				reason: "incomplete-chain"
			});
			const fetched = [...intermediates, issuer];
			const socket = await this.#connectToOne({
				...target,
				intermediates: fetched
			}, endpoints);
			const authority = `${target.hostname}:${Number(target.port) || 443}`;
			if (!this.#issuers.has(authority)) this.#issuers.set(authority, fetched);
			return socket;
		}
	}
	async #openForIssuer(url) {
		if (badPorts.has(portOf(url))) throw new NetworkError({
			kind: "port",
			target: url.origin,
			port: portOf(url)
		});
		const socket = await this.open(url);
		return socket.setTimeout(this.#policy.timeouts.connect, () => socket.destroy());
	}
};
/** Whether the error would be the same at every address, like a wrong certificate. */
const isSameEverywhere = (error) => tlsReason(codeOf(error)) !== void 0;
function mostSpecific(failures) {
	return failures.find((error) => !noRoute.has(codeOf(error))) ?? failures[0] ?? /* @__PURE__ */ new Error("no address to connect to");
}
// src/network/browser/guard-proxy.ts
/** Header fields that end at a proxy. Source: RFC 9110, 7.6.1. */
const hopByHop = /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;
/**
* Starts an HTTP proxy with the address guard: for each connection it resolves the name, refuses addresses that are not public, and
* connects only to the address that it checked. A refused connection is closed without a response, so that it looks like any failure.
*/
async function startGuardProxy(policy) {
	const closing = new AbortController();
	const connector = new GuardedConnector(policy, {
		closing: closing.signal,
		onCertificate: () => {}
	});
	const sockets = /* @__PURE__ */ new Set();
	const track = (socket) => {
		sockets.add(socket);
		socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
	};
	/** Connects both sides until one of them ends. */
	const connect = async (client, address, exchange) => {
		let remote;
		try {
			remote = await guarded(connector, address);
			track(remote);
			await exchange(remote);
		} catch {} finally {
			remote?.destroy();
			client.destroy();
		}
	};
	const server = createServer$1({ requestTimeout: 0 }, (request) => {
		const { socket: client, url = "" } = request;
		connect(client, url, (remote) => {
			remote.write(headOf(request));
			request.pipe(remote, { end: false });
			return pipeline(remote, withClose, client);
		});
	});
	server.on("connection", track);
	server.on("connect", (request, client, head) => {
		connect(client, `http://${request.url}`, (remote) => {
			client.write("HTTP/1.1 200 Connection established\r\n\r\n");
			remote.write(head);
			client.pipe(remote);
			return pipeline(remote, client);
		});
	});
	server.on("clientError", (_, client) => client.destroy());
	await once(server.listen(0, "127.0.0.1"), "listening");
	return {
		port: server.address().port,
		close: async () => {
			closing.abort();
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
/**
* @param address `http://HOST:PORT` of a tunnel, or the URL of a request
* @throws NetworkError for what the guard refuses; errors of the connection
*/
async function guarded(connector, address) {
	const url = parseUrl(address);
	if (url?.protocol !== "http:") throw new NetworkError({
		kind: "scheme",
		target: address
	});
	if (badPorts.has(portOf(url))) throw new NetworkError({
		kind: "port",
		target: url.origin,
		port: portOf(url)
	});
	return connector.open(url);
}
/** Adds `Connection: close` to a response, after its status line, so that the browser does not send another request. */
async function* withClose(source) {
	let isStart = true;
	for await (const chunk of source) {
		const end = isStart && /^http/i.test(chunk.toString("latin1", 0, 4)) ? chunk.indexOf("\n") + 1 : 0;
		isStart = false;
		if (end > 0) yield Buffer.concat([chunk.subarray(0, end), Buffer.from("Connection: close\r\n")]);
		yield chunk.subarray(end);
	}
}
/** The head of a request in the form for an origin; the connection ends with the response. */
function headOf({ method, url = "", rawHeaders }) {
	const { pathname, search } = new URL(url);
	const fields = rawHeaders.flatMap((name, index) => index % 2 === 0 && !hopByHop.test(name) ? [`${name}: ${rawHeaders[index + 1]}`] : []);
	return Buffer.from([
		`${method} ${pathname}${search} HTTP/1.1`,
		...fields,
		"Connection: close",
		"",
		""
	].join("\r\n"), "latin1");
}
// src/network/browser/render-page.ts
/** Time that a page has to render, in milliseconds; the browser skips the pauses of its scripts. */
const virtualTime = 1e4;
/** Largest DOM that is read, in bytes. */
const maxDomBytes = 4194304;
/** How many browsers run at a time. */
const concurrency$2 = 2;
/** The overflow user on Linux, which owns nothing: as root, browsers run only without their sandbox. */
const unprivilegedUser = 65534;
/** Variables that the browser gets; others may be secrets. */
const passedVariables = [
	"PATH",
	"LANG",
	"LC_ALL",
	"TZ",
	"SystemRoot",
	"windir",
	"LD_LIBRARY_PATH",
	"FONTCONFIG_FILE",
	"FONTCONFIG_PATH"
];
/** Features that send requests of their own, or not through the proxy. */
const disabledFeatures = "MediaRouter,DialMediaRouteProvider,OptimizationHints,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,WebRtcHideLocalIpsWithMdns,AsyncDns";
/**
* Renders pages with a Chromium or Chrome of this machine. All requests go through a proxy with the address guard; the profile is
* temporary, and the browser gets no secrets.
*/
var PageRenderer = class {
	#policy;
	#end;
	#queue = new PQueue({ concurrency: concurrency$2 });
	#proxy;
	/** @param end ends every browser */
	constructor(policy, end) {
		this.#policy = policy;
		this.#end = end;
	}
	/** @param url http or https, as normalized */
	async render(url) {
		const browser = this.#policy.browser && await findBrowser(this.#policy.browser);
		if (browser === void 0) return { gap: "no-browser" };
		return this.#queue.add(() => this.#renderWith(browser, url));
	}
	async close() {
		await (await this.#proxy)?.close();
	}
	async #renderWith(browser, url) {
		this.#proxy ??= startGuardProxy(this.#policy);
		const { port } = await this.#proxy;
		const profile = await mkdtemp(join(tmpdir(), "weibo-provider-browser-"));
		const deadline = new Deadline(this.#policy.timeouts.total, this.#end);
		const isRoot = process.platform === "linux" && process.getuid?.() === 0;
		try {
			if (isRoot) await chown(profile, unprivilegedUser, unprivilegedUser);
			const child = spawn(browser, [...switches(profile, port), url], {
				cwd: profile,
				env: variablesFor(profile),
				stdio: [
					"ignore",
					"pipe",
					"ignore"
				],
				detached: process.platform !== "win32",
				windowsHide: true,
				...isRoot && {
					uid: unprivilegedUser,
					gid: unprivilegedUser
				}
			});
			deadline.start();
			const { dom, isComplete } = await outputOf(child, deadline.signal);
			return dom.trim() === "" || /<body[^>]*\bclass="neterror"/.test(dom) ? { gap: "browser-failed" } : {
				dom,
				isComplete
			};
		} catch {
			return { gap: "browser-failed" };
		} finally {
			deadline.pause();
			await rm(profile, {
				recursive: true,
				force: true,
				maxRetries: 5,
				retryDelay: 100
			}).catch(() => {});
		}
	}
};
/** Source: Chromium, command-line switches; docs/network: proxy support and bypass rules. */
function switches(profile, proxyPort) {
	return [
		"--headless",
		"--dump-dom",
		`--virtual-time-budget=${virtualTime}`,
		`--user-data-dir=${join(profile, "profile")}`,
		`--proxy-server=http://127.0.0.1:${proxyPort}`,
		"--proxy-bypass-list=<-loopback>",
		"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
		"--disable-quic",
		"--webrtc-ip-handling-policy=disable_non_proxied_udp",
		"--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
		"--dns-prefetch-disable",
		"--no-pings",
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-domain-reliability",
		"--disable-client-side-phishing-detection",
		"--disable-sync",
		"--disable-extensions",
		"--disable-default-apps",
		"--disable-breakpad",
		"--disable-gpu",
		"--mute-audio",
		"--no-first-run",
		"--no-default-browser-check",
		"--lang=zh-CN",
		`--disable-features=${disabledFeatures}`
	];
}
/** The browser keeps its files in the profile, downloads included. */
function variablesFor(profile) {
	const passed = passedVariables.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]);
	const folders = [
		"HOME",
		"USERPROFILE",
		"LOCALAPPDATA",
		"APPDATA",
		"TMPDIR",
		"TEMP",
		"TMP",
		"XDG_CONFIG_HOME",
		"XDG_CACHE_HOME"
	];
	return Object.fromEntries([...passed, ...folders.map((name) => [name, profile])]);
}
/** What a browser prints, up to the limit; its processes have ended by then. */
function outputOf(child, end) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let length = 0;
		const kill = () => killAll(child);
		end.addEventListener("abort", kill, { once: true });
		if (end.aborted) kill();
		child.stdout?.on("data", (chunk) => {
			chunks.push(chunk.subarray(0, Math.max(0, maxDomBytes - length)));
			length += chunk.length;
			if (length > maxDomBytes) kill();
		});
		const finish = () => {
			end.removeEventListener("abort", kill);
			kill();
		};
		child.on("error", (error) => {
			finish();
			reject(error);
		});
		child.on("close", (code) => {
			finish();
			const isLimited = length > maxDomBytes;
			if (code !== 0 && !isLimited) reject(/* @__PURE__ */ new Error(`the browser ended with ${code}`));
			resolve({
				dom: Buffer.concat(chunks).toString("utf8"),
				isComplete: !isLimited
			});
		});
	});
}
function killAll(child) {
	if (child.pid === void 0) return;
	try {
		if (process.platform === "win32") child.kill("SIGKILL");
		else process.kill(-child.pid, "SIGKILL");
	} catch {}
}
// src/network/content-type.ts
/** Types of XML, which browsers show as a page if its root is one of XHTML. */
const xmlTypes = [
	"application/xhtml+xml",
	"application/xml",
	"text/xml",
	"image/svg+xml"
];
/** Types that browsers take for no type at all. Source: Chromium, net/base/mime_sniffer.cc; WHATWG MIME Sniffing, 5.1. */
const unknownTypes = ["unknown/unknown", "application/unknown"];
const xhtml = "http://www.w3.org/1999/xhtml";
/** How much of an XML document is searched for its root, in UTF-16 units. */
const prologLength = 4096;
/**
* The media type of a response as browsers determine it: the last `content-type` with a slash, otherwise sniffed.
* Source: Chromium, net/http/http_util.cc (ParseContentType), net/base/mime_sniffer.cc.
* @returns lower case, without parameters; `?` for an unknown type that is not HTML
*/
function mediaTypeOf({ headers, body }) {
	const type = (headers["content-type"] ?? "").split(",").map((value) => value.trim().toLowerCase().split(/[\t ;(]/)[0] ?? "").findLast((type) => type.includes("/") && type !== "*/*");
	if (type !== void 0 && !unknownTypes.includes(type)) return type;
	if (/^\s*nosniff\s*(?:,|$)/i.test(String(headers["x-content-type-options"] ?? ""))) return "?";
	const start = body?.bytes.toString("latin1", 0, 512) ?? "";
	if (startsAsHtml(start)) return "text/html";
	return /^[\t\n\v\f\r ]*<\?xml/i.test(start) ? "text/xml" : "?";
}
/** Whether browsers show a response as a page, not as text, an image or a download. XHTML must be well-formed besides. */
function isPage(response) {
	return mediaTypeOf(response) === "text/html" || isXhtmlPage(response);
}
/** Whether browsers parse a response as XHTML. */
function isXhtmlPage(response) {
	return xmlTypes.includes(mediaTypeOf(response)) && isXhtml(bodyText(response));
}
/** Whether the root element of a document is one of XHTML. */
function isXhtml(text) {
	let namespace;
	walkMarkup(text.slice(0, prologLength), { onTag(name, attributes) {
		const [prefix, local] = name.includes(":") ? name.split(":") : ["", name];
		namespace ??= local === "html" ? attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "" : "";
	} });
	return namespace === xhtml;
}
// src/network/heap-guard.ts
/** What the pages and scripts that are read at the same time may need, in bytes. */
const reserve = 16777216;
/**
* V8's limit includes its young generation, which checks use little of: three semi-spaces, by default of 16 MiB before V8 13 and of
* 64 MiB since. Measured on Node 20 and 24, as `heap_size_limit` less `--max-old-space-size`.
*/
const youngGeneration = 3 * (Number.parseInt(process.versions.v8, 10) < 13 ? 16 : 64) * 1024 * 1024;
/** How long a heap that is not almost full is not measured again, in milliseconds: less than it takes to fill the reserve. */
const interval = 5;
let collect;
let measureAt = Number.NEGATIVE_INFINITY;
/**
* Ends the run while it still can report why: at the limit, V8 ends the process with a stack trace.
* @throws ExhaustedError if the heap is almost full, and garbage collection does not help
*/
function throwIfHeapIsFull() {
	const now = performance.now();
	if (now < measureAt) return;
	if (!isAlmostFull()) {
		measureAt = now + interval;
		return;
	}
	setFlagsFromString("--expose-gc");
	collect ??= runInNewContext("gc");
	collect();
	if (isAlmostFull()) throw new ExhaustedError("memory", "HEAP_LIMIT");
	const end = performance.now();
	measureAt = end + 4 * (end - now);
}
function isAlmostFull() {
	const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
	return used > limit - youngGeneration - reserve;
}
// src/network/http2-response.ts
/**
* What the HTTP/2 library rejects: broken framing or field syntax, which browsers read in part. A repetition fails equally.
* Source: Node.js docs, errors; nghttp2, doc/programmers-guide.rst (HTTP Messaging).
*/
const rejections = /* @__PURE__ */ new Set(["ERR_HTTP2_ERROR", "ERR_HTTP2_TOO_MANY_INVALID_FRAMES"]);
/**
* Error codes that the server or the library sends for a violation of the protocol or for a request that it never accepts:
* PROTOCOL_ERROR, FRAME_SIZE_ERROR, COMPRESSION_ERROR, INADEQUATE_SECURITY, HTTP_1_1_REQUIRED. Source: RFC 9113, 7.
*/
const lasting = /* @__PURE__ */ new Set([
	1,
	6,
	9,
	12,
	13
]);
/**
* Sends one GET request over HTTP/2, on a connection of its own. A server that announces the end of the connection
* still completes its response (RFC 9113, 6.8).
* @param socket whose protocol was negotiated as `h2`
* @param http2 the library, which Node loads slowly
* @throws NetworkError `unsupported` for a response that Node rejects; errors of the socket
*/
function http2Request(socket, { method, host, path, headers }, http2) {
	return new Promise((resolve, reject) => {
		const session = http2.connect(`https://${host}`, {
			createConnection: () => socket,
			maxHeaderListPairs: maxHeadLines,
			settings: { enablePush: false }
		});
		const stream = session.request({
			":method": method,
			":authority": host,
			":path": path,
			...headers
		});
		const body = new PassThrough();
		const handle = handleOf(session);
		kept.add(handle);
		const fail = (error) => {
			const failure = failureOf(host, stream, error);
			reject(failure);
			body.destroy(failure);
		};
		stream.on("response", (head, _flags, rawHeaders) => resolve({
			status: Number(head[":status"]),
			headers: headerFields(valuesOf(rawHeaders ?? [])),
			body
		}));
		session.on("error", fail);
		stream.on("error", fail);
		stream.on("close", () => {
			if (stream.rstCode !== 0 || !stream.readableEnded) return fail();
			kept.delete(handle);
			reject(failureOf(host, stream));
		});
		body.on("error", () => {});
		body.on("close", () => session.destroy());
		stream.pipe(body);
	});
}
function failureOf(host, { rstCode }, error) {
	const code = error === void 0 ? "ECONNRESET" : codeOf(error);
	if (rejections.has(code) || lasting.has(rstCode ?? 0)) return new NetworkError({
		kind: "unsupported",
		host,
		code: rstCode ? `HTTP2_${rstCode}` : code
	});
	return error instanceof Error ? error : Object.assign(/* @__PURE__ */ new Error("closed without a response"), { code });
}
/** Values by name, since Node keeps only the first value of some fields. */
function valuesOf(raw) {
	const values = Object.create(null);
	for (let index = 0; index < raw.length; index += 2) {
		const [name = "", value = ""] = raw.slice(index, index + 2);
		const known = values[name];
		if (known) known.push(value);
		else if (!name.startsWith(":")) values[name] = [value];
	}
	return values;
}
/**
* The native sessions of responses that are not complete, which are never freed: Node ends the process when it frees one before
* a stream whose head was rejected. Source: nodejs/node#39951.
*/
const kept = /* @__PURE__ */ new Set();
function handleOf(session) {
	const symbol = Object.getOwnPropertySymbols(session).find(({ description }) => description === "kHandle");
	return symbol && Reflect.get(session, symbol);
}
// src/network/proxy.ts
/**
* A dispatcher for the operator's proxy; exceptions use the connector of `options`, which has the address guard. TLS verifies
* the site and the proxy.
* @param tunnels receives the connector of each origin that is requested
*/
function proxyDispatcher(policy, { http, https, exceptions }, options, tunnels) {
	const { connect: timeout } = policy.timeouts;
	return new import_env_http_proxy_agent.default({
		...options,
		factory: (origin, settings) => {
			tunnels.set(String(origin), settings.connect);
			return new import_pool.default(origin, settings);
		},
		httpProxy: http,
		httpsProxy: https,
		noProxy: exceptions,
		requestTls: {
			...lenientTlsTrust(policy),
			timeout
		},
		proxyTls: {
			...tlsTrust(policy),
			timeout
		},
		clientFactory: (origin, settings) => proxyPool(origin, settings)
	});
}
/**
* Connects to the host of a URL that was requested before.
* @throws errors of the proxy and of the connection
*/
function openTunnel(tunnels, { origin, host, hostname, protocol, port }) {
	return new Promise((resolve, reject) => {
		const connect = tunnels.get(origin);
		if (!connect) return reject(/* @__PURE__ */ new Error(`${origin} was not requested`));
		connect({
			host,
			hostname,
			protocol,
			port
		}, (error, socket) => error ? reject(error) : resolve(socket));
	});
}
/**
* Connections to the proxy itself. Their errors say nothing about a site. undici reconnects forever when a proxy closes a
* connection without a response, so a failed CONNECT is an error here.
*/
function proxyPool(origin, settings) {
	const pool = new import_pool.default(origin, settings);
	const connect = pool.connect.bind(pool);
	const withProxyError = (options) => connect(options).catch((error) => {
		throw new ProxyError(error);
	});
	return Object.assign(pool, { connect: withProxyError });
}
// src/network/refresh.ts
/** Longest delay of a refresh that counts as a redirect, in seconds: after it, visitors have seen the page itself. */
const maxDelay = 5;
/** Elements in which browsers that run scripts ignore a refresh. */
const inert = /* @__PURE__ */ new Set([
	"noscript",
	"template",
	"iframe",
	"noembed",
	"noframes",
	"frameset"
]);
/**
* Where a response moves on to without a redirect status: a `Refresh` field, or `<meta http-equiv="refresh">`. Of several, the last
* one with the shortest delay counts; one that leads to no page has no effect. Source: HTML standard, shared declarative refresh
* steps; Chromium, third_party/blink/renderer/platform/network/http_parsers.cc (ParseHTTPRefresh), http_refresh_scheduler.cc.
* @returns undefined without one
*/
function refreshTarget(response) {
	const { headers, finalUrl } = response;
	const field = typeof headers.refresh === "string" ? [refreshIn(headers.refresh, finalUrl)] : [];
	const inMarkup = isPage(response) ? metaRefreshes(bodyText(response), finalUrl) : [];
	const refreshes = [...field, ...inMarkup].filter((refresh) => refresh !== void 0);
	const shortest = Math.min(...refreshes.map(({ delay }) => delay));
	return shortest > maxDelay ? void 0 : refreshes.findLast(({ delay }) => delay === shortest)?.target;
}
/** `0; url=/home`, `0;URL='/home'`, `0, /home` */
function refreshIn(text, base) {
	const match = /^\s*(\d+|(?=\.))[\d.]*(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?(.*)$/is.exec(text);
	const [, delay = "", rest = ""] = match ?? [];
	const [quote = ""] = rest;
	const reference = quote === "\"" || quote === "'" ? rest.slice(1).split(quote)[0] : rest;
	const target = match && parseUrl(reference?.trim() ?? "", base);
	return target && /^https?:$/.test(target.protocol) ? {
		delay: Number(delay),
		target
	} : void 0;
}
function metaRefreshes(text, address) {
	if (!/http-equiv/i.test(text)) return [];
	let skipped = "";
	let base;
	const refreshes = [];
	walkMarkup(text, {
		onTag(name, attributes) {
			if (skipped === "" && inert.has(name)) skipped = name;
			if (skipped !== "") return;
			if (name === "base" && attributes.has("href")) base ??= parseUrl(attributes.get("href") ?? "", address)?.href;
			if (name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "refresh") refreshes.push(refreshIn(attributes.get("content") ?? "", base ?? address));
		},
		onEndTag(name) {
			if (name === skipped) skipped = "";
		}
	});
	return refreshes;
}
// src/network/request-fields.ts
/** What a request for a URL names: its path and query, also an empty query. */
function requestTarget({ pathname, search, href }) {
	return pathname + (search || (/^[^#]*\?(?:#|$)/.test(href) ? "?" : ""));
}
/** The header fields of a URL check, which names itself and accepts pages, with further ones. */
function requestFields(headers = {}) {
	return {
		"user-agent": "weibo-provider (URL check; https://github.com/weibo-provider/weibo-provider)",
		accept: "text/html,*/*;q=0.8",
		"accept-encoding": codings,
		...headers
	};
}
/** How many refreshes are followed. Browsers have no limit: visitors see each page. */
const maxRefreshes = 20;
/** How much of a body is read, in bytes. Sixteen at a time have to stay within the memory of a small machine. */
const maxBodyBytes = 262144;
/** How much of a body is read where only the head is needed, in bytes, and how long, in milliseconds: challenge pages are short. */
const optionalBody = {
	bytes: 16384,
	milliseconds: 500
};
/** OpenSSL's error from a server that speaks HTTP/2 only. */
const http2Only = "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL";
/**
* Requests untrusted URLs until the run's deadline, which starts with the client. Every host passes the address guard, again
* at each redirect; no credentials, cookies or referrer are sent; connections are reused per origin. Responses that the strict
* parser rejects are requested once more and parsed as leniently as in browsers.
*/
var PageClient = class {
	/** Aborted at the run's deadline. */
	end;
	#runDeadline;
	#policy;
	#closing = new AbortController();
	#connector;
	#dispatcher;
	/** The origins whose servers support HTTP/2 only. */
	#http2Origins = /* @__PURE__ */ new Set();
	#tunnels = /* @__PURE__ */ new Map();
	#certificates = /* @__PURE__ */ new Map();
	/** @param canceled aborted when the run is canceled */
	constructor(policy, canceled) {
		this.#policy = policy;
		const { timeouts, proxy } = policy;
		this.#runDeadline = new Deadline(timeouts.run, canceled);
		this.#runDeadline.start();
		this.end = this.#runDeadline.signal;
		setMaxListeners(0, this.#closing.signal, this.end);
		this.#connector = new GuardedConnector(policy, {
			closing: this.#closing.signal,
			onCertificate: (authority, certificate) => this.#certificates.set(authority, certificate)
		});
		const options = {
			connect: this.#connector.forUndici(),
			connections: 4,
			maxHeaderSize: maxHeadBytes,
			headersTimeout: timeouts.head,
			bodyTimeout: timeouts.head
		};
		this.#dispatcher = proxy ? proxyDispatcher(policy, proxy, options, this.#tunnels) : new import_agent.default(options);
	}
	/**
	* Resolves the host of a URL ahead of its request, so that no request waits for a name server. A name is resolved once.
	* @returns the failure of the lookup or of the address guard, if any
	*/
	async resolve(url) {
		try {
			await this.#resolve(url);
			return;
		} catch (error) {
			return this.#failureOf(error, url);
		}
	}
	/**
	* Requests a URL and follows its redirects and refreshes.
	* @returns the last response, or the failure that ended the chain; never throws
	*/
	async request(url, request) {
		const { timeouts } = this.#policy;
		const deadline = new Deadline(timeouts.total, this.end);
		const visited = /* @__PURE__ */ new Set();
		let setsCookie = false;
		let current = url;
		try {
			for (let redirects = 0, refreshes = 0;;) {
				visited.add(current.href);
				await this.#resolve(current);
				deadline.start();
				const response = await before(deadline.signal, this.#hop(current, request, deadline.signal));
				deadline.pause();
				const { status, headers } = response;
				setsCookie ||= headers["set-cookie"] !== void 0;
				const location = isRedirect(status) && headers.location?.trim() ? headers.location : void 0;
				const target = location === void 0 ? refreshTarget(response) : parseUrl(location, current.href);
				if (!target && (location !== void 0 || isRedirect(status) && bodyText(response).trim() === "")) return { failure: {
					kind: "redirect-target",
					status
				} };
				if (!target) return withVia(response, visited);
				current = target;
				current.hash = "";
				if (location === void 0 && (visited.has(current.href) || refreshes++ === maxRefreshes)) return withVia(response, visited);
				redirects = location === void 0 ? 0 : redirects + 1;
				if (redirects > 19) return { failure: endlessRedirect(current, visited, setsCookie) };
			}
		} catch (error) {
			return { failure: this.#failureOf(error, current) };
		} finally {
			deadline.pause();
		}
	}
	/** Ends all connections. */
	async close() {
		this.#runDeadline.pause();
		this.#closing.abort();
		await this.#dispatcher.destroy();
	}
	async #resolve(url) {
		this.#refuseUnsafe(url);
		const [host, port] = [bareHost(url), portOf(url)];
		if (!this.#policy.proxy && !this.#connector.isResolved(host, port)) await before(this.end, this.#connector.resolve(host, port));
	}
	#failureOf(error, url) {
		const { timeouts } = this.#policy;
		if (this.end.aborted) return {
			kind: "run-deadline",
			seconds: timeouts.run / 1e3
		};
		const host = bareHost(url);
		const failure = networkFailureOf(error, {
			host,
			port: portOf(url),
			timeouts
		});
		const code = failure.kind === "connection" ? this.#connector.alertOf(url) : void 0;
		const reason = code === void 0 ? void 0 : tlsReason(code);
		return code === void 0 || reason === void 0 ? failure : {
			kind: "tls",
			host,
			reason,
			code
		};
	}
	async #hop(url, request, signal) {
		if (this.#http2Origins.has(url.origin)) return this.#separately(url, request, signal);
		try {
			return await this.#dispatch(url, request, signal);
		} catch (error) {
			const isHttp2 = errorCode(error) === http2Only;
			if (!isHttp2 && !isParserError(error)) throw error;
			if (isHttp2 && this.#policy.proxy) throw new NetworkError({
				kind: "unsupported",
				host: bareHost(url),
				code: errorCode(error)
			});
			if (isHttp2) this.#http2Origins.add(url.origin);
			return await this.#separately(url, request, signal);
		}
	}
	async #dispatch(url, request, signal) {
		const path = requestTarget(url);
		const headers = requestFields(request.headers);
		const response = await this.#dispatcher.request({
			origin: url.origin,
			method: "GET",
			path,
			headers,
			signal
		});
		const { statusCode: status, statusText, body } = response;
		if (statusText.includes("\0")) throw new NetworkError({
			kind: "protocol",
			host: bareHost(url),
			code: "NUL_IN_HEAD"
		});
		return withBody(this.#headOf(url, status, headerFields(response.headers)), body, request);
	}
	/** Over a connection of its own: with HTTP/2 where the server has nothing else, otherwise with the lenient parser. */
	async #separately(url, request, signal) {
		const http2 = this.#http2Origins.has(url.origin) ? await import("node:http2") : void 0;
		const socket = await (this.#policy.proxy ? openTunnel(this.#tunnels, url) : this.#connector.open(url, http2 !== void 0));
		const end = () => socket.destroy(signal.reason);
		signal.addEventListener("abort", end, { once: true });
		try {
			const sent = {
				method: "GET",
				host: url.host,
				path: requestTarget(url),
				headers: requestFields(request.headers)
			};
			const { status, headers, body } = await (http2 && socket.alpnProtocol === "h2" ? http2Request(socket, sent, http2) : lenientRequest(socket, sent));
			return await withBody(this.#headOf(url, status, headers), body, request);
		} finally {
			signal.removeEventListener("abort", end);
			socket.destroy();
		}
	}
	#headOf(url, status, headers) {
		if (listOf(headers["content-disposition"]).length > 1) throw new NetworkError({
			kind: "protocol",
			host: bareHost(url),
			code: "MULTIPLE_CONTENT_DISPOSITIONS"
		});
		const certificate = this.#certificates.get(`${bareHost(url)}:${portOf(url)}`);
		return {
			status,
			headers,
			finalUrl: url.href,
			...certificate && url.protocol === "https:" && { certificate }
		};
	}
	/** @throws NetworkError for a URL that is refused without a lookup */
	#refuseUnsafe(url) {
		if (url.protocol !== "https:" && url.protocol !== "http:") throw new NetworkError({
			kind: "scheme",
			target: url.href
		});
		if (url.username !== "" || url.password !== "") throw new NetworkError({
			kind: "user-info",
			target: `${url.protocol}//…@${url.host}`
		});
		if (badPorts.has(portOf(url))) throw new NetworkError({
			kind: "port",
			target: url.origin,
			port: portOf(url)
		});
		const host = bareHost(url);
		if (this.#policy.proxy && isPrivateHostname(host) && !isAllowedPrivate(this.#policy, host, portOf(url))) throw new NetworkError({
			kind: "blocked",
			host,
			reason: "private by its name"
		});
	}
};
function errorCode(error) {
	return error instanceof NetworkError && "code" in error.failure ? error.failure.code : codeOf(error);
}
async function withBody(head, stream, { needsBody }) {
	const coding = head.headers["content-encoding"] ?? "";
	if (/\b(?:br|zstd)\b/i.test(coding) && head.finalUrl.startsWith("http:") || /["=;*]|[^\s,][ \t]+[^\s,]/.test(coding)) throw new NetworkError({
		kind: "unsupported",
		host: new URL(head.finalUrl).hostname,
		code: "CONTENT_CODING"
	});
	if (needsBody && !isRedirect(head.status)) return {
		...head,
		body: await readBody(stream, coding, maxBodyBytes)
	};
	const timer = setTimeout(() => stream.destroy(), optionalBody.milliseconds);
	const body = await readBody(stream, coding, optionalBody.bytes).catch(() => void 0);
	clearTimeout(timer);
	return {
		...head,
		...body && { body }
	};
}
function endlessRedirect(target, visited, setsCookie) {
	if (setsCookie) return {
		kind: "cookie-loop",
		target: target.href
	};
	return visited.has(target.href) ? {
		kind: "redirect-loop",
		target: target.href
	} : {
		kind: "redirects",
		limit: 19
	};
}
function withVia(response, visited) {
	const via = [...visited].filter((url) => url !== response.finalUrl);
	return via.length > 0 ? {
		...response,
		via
	} : response;
}
const isRedirect = (status) => [
	301,
	302,
	303,
	307,
	308
].includes(status);
// src/network/xml-parser.ts
let isWellFormed;
/** Loads the XML parser, which takes longer to start than the check of a page, and which hardly any page needs. */
async function loadXmlParser() {
	isWellFormed = (await import("./fix.js").then((chunk) => ({ isWellFormed: chunk.t }))).isWellFormed;
}
/**
* Whether XML is well-formed.
* @param isComplete whether the text is the whole document, not only its beginning
* @throws Error before the parser is loaded
*/
function isWellFormedXml(text, isComplete) {
	if (!isWellFormed) throw new Error("The XML parser is not loaded.");
	return isWellFormed(text, isComplete);
}
// src/network/site/bot-protection.ts
/**
* Where an entry has several markers, one of them is enough. Entries with `statuses: "any"` never occur on ordinary pages.
* Markers of a product's ordinary responses are left out: server names, x-datadome, x-iinfo, _Incapsula_Resource,
* /cdn-cgi/challenge-platform.
* Source: the vendors' documents where there are any, else public detection projects, as named in each entry.
*/
const botProtections = [
	{
		name: "Cloudflare",
		header: {
			name: "cf-mitigated",
			value: /^challenge$/
		},
		statuses: "any",
		source: "Cloudflare docs: Detect a Challenge Page response"
	},
	{
		name: "Cloudflare",
		challenge: /_cf_chl_opt\s*=/,
		body: /_cf_chl_opt|<title>Just a moment\.\.\.<|<title>Attention Required! \| Cloudflare</,
		source: "Cloudflare docs: Detect a Challenge Page response; microlinkhq/is-antibot; stamparm/identYwaf"
	},
	{
		name: "Akamai",
		body: /Reference(?: |&#32;)(?:#|&#35;)18(?:\.|&#46;)/,
		source: "Ekultek/WhatWaf#1139, #1162, #1324; netbirdio/netbird#3670; stamparm/identYwaf"
	},
	{
		name: "AWS WAF",
		header: {
			name: "x-amzn-waf-action",
			value: /^(?:challenge|captcha)$/
		},
		statuses: "any",
		source: "AWS WAF Developer Guide: CAPTCHA and Challenge actions"
	},
	{
		name: "AWS WAF",
		challenge: /window\.gokuProps\s*=/,
		body: /window\.gokuProps/,
		source: "AWS WAF Developer Guide: CAPTCHA and Challenge actions; Averyy/wafer"
	},
	{
		name: "Amazon CloudFront with AWS WAF",
		body: /Request blocked\.[\s\S]{0,1000}Generated by cloudfront/,
		source: "AWS re:Post: 403 errors from CloudFront; stamparm/identYwaf"
	},
	{
		name: "Imperva",
		challenge: /<iframe[^>]{1,200}src="\/_Incapsula_Resource|content="noindex,\s*nofollow">\s*<script src="\/_Incapsula_Resource/i,
		body: /Incapsula incident ID/i,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; public solvers (observed)"
	},
	{
		name: "DataDome",
		header: { name: "x-dd-b" },
		challenge: /\bvar dd\s*=\s*\{[^}]{0,400}captcha-delivery\.com/,
		body: /captcha-delivery\.com/,
		source: "DataDome docs: Protection API, validate-request; microlinkhq/is-antibot"
	},
	{
		name: "HUMAN (PerimeterX)",
		challenge: /window\._pxUuid\s*=|content="px-captcha"/,
		body: /window\._pxUuid|content="px-captcha"/,
		source: "PerimeterX/perimeterx-node-core: lib/templates/block_template.mustache"
	},
	{
		name: "Sucuri",
		header: { name: "x-sucuri-block" },
		challenge: /sucuri_cloudproxy_js\s*=/,
		body: /Sucuri Web[Ss]ite Firewall/,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; Ekultek/WhatWaf#1161, #1164"
	},
	{
		name: "Vercel",
		header: {
			name: "x-vercel-mitigated",
			value: /^(?:challenge|deny)$/
		},
		challenge: /<title>Vercel Security Checkpoint</,
		body: /<title>Vercel Security Checkpoint</,
		source: "microlinkhq/is-antibot; EnableSecurity/wafw00f; warpdotdev/docs#219; colophon-group/jobseek#7209"
	},
	{
		name: "Fastly",
		challenge: /<title>Client Challenge<|src="\/_fs-ch-/,
		body: /<title>Client Challenge<|\/_fs-ch-/,
		source: "Fastly docs: Embedding challenges in pages; pypi/warehouse#19290"
	},
	{
		name: "Alibaba Cloud WAF",
		body: /errors\.aliyun\.com|acw_sc__v2/,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; Averyy/wafer; Ekultek/WhatWaf#1256"
	},
	{
		name: "Alibaba Cloud WAF",
		challenge: /<script[^>]*>\s*(?:\/\*[^*]*\*\/\s*)?var arg1\s*=\s*['"][\dA-F]{40}['"]|acw_sc__v2=|\/_____tmd_____\/punish/i,
		source: "Averyy/wafer; public solvers of acw_sc__v2 (observed)"
	},
	{
		name: "Jiasule (Knownsec)",
		header: {
			name: "set-cookie",
			value: /__jsl(?:uid|_clearance)(?:_[sh])?=/
		},
		statuses: [521, 512],
		source: "MgArcher/jiasule#3; EnableSecurity/wafw00f"
	},
	{
		name: "Jiasule (Knownsec)",
		challenge: /<script>\s*document\.cookie\s*=\s*(?:['"]__jsl_clearance|\(['"]_['"]\)\+\(['"]_['"]\)\+\(['"]j)/,
		source: "MgArcher/jiasule#3 (observed)"
	},
	{
		name: "Ruishu (River Security)",
		challenge: /\$_ts\s*=\s*window\[['"]\$_ts['"]\]|<meta id="[^"]{1,40}" content="[^"]{1,400}" r=['"]m['"]/,
		source: "public solvers of its 412 and 202 responses (observed)"
	},
	{
		name: "Yunsuo",
		challenge: /yunsuo_session_verify|security_verify_data=/,
		source: "EnableSecurity/wafw00f; public solvers of its 200 responses (observed)"
	},
	{
		name: "LinkedIn",
		statuses: [999],
		source: "gjtorikian/html-proofer#215"
	},
	{
		name: "Tencent Cloud WAF",
		body: /waf\.tencent-?cloud\.com|waf\.tencent\.com|腾讯云Web应用防火墙|腾讯T-Sec Web应用防火墙/,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; Ekultek/WhatWaf#1195"
	},
	{
		name: "Tencent EdgeOne",
		challenge: /TencentEOCaptcha/i,
		body: /Tencent Cloud EdgeOne 提供防护|Protected By Tencent Cloud EdgeOne|TencentEOCaptcha/i,
		source: "reqable/reqable-app#2045"
	},
	{
		name: "Baidu Yunjiasu",
		body: /\/\.well-known\/yunjiasu-cgi\//,
		source: "EnableSecurity/wafw00f"
	},
	{
		name: "Kasada",
		header: { name: "x-kpsdk-ct" },
		source: "Averyy/wafer: docs/ref-kasada.md"
	},
	{
		name: "F5 BIG-IP Advanced WAF",
		body: /The requested URL was rejected\. Please consult with your administrator/i,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf; Ekultek/WhatWaf#1371"
	},
	{
		name: "Radware AppWall",
		body: /<title>Unauthorized Request Blocked|CloudWebSec[.@]radware\.com/i,
		source: "EnableSecurity/wafw00f; stamparm/identYwaf"
	},
	{
		name: "Anubis",
		challenge: /<script id="anubis_challenge"|src="\/\.within\.website\/x\/cmd\/anubis\//,
		body: /id="anubis_challenge"|\/\.within\.website\/x\/cmd\/anubis\//,
		source: "TecharoHQ/anubis: web/index.templ; EnableSecurity/wafw00f"
	}
];
// src/network/site/challenge-page.ts
/** Challenges show a sentence or two; pages of a site that is only protected by the same product show more. In UTF-16 units. */
const maxVisible = 500;
/** Elements whose text describes something that browsers do not run. */
const hidden = /^(?:style|noscript|template)$/;
/**
* The markup and the scripts of a page that shows hardly any text, without comments, text and data: what an article quotes is not a
* marker of a challenge.
* @returns an empty text for a page that shows more
*/
function codeOfShortPage(text) {
	const parts = [];
	let visible = 0;
	let noscript = false;
	walkMarkup(text, {
		onTag(name, _, from, to) {
			if (name === "noscript") noscript = true;
			parts.push(text.slice(from, to));
		},
		onText(content, parent, from, to) {
			if (parent === "script" || parent === "title") parts.push(text.slice(from, to));
			else if (!noscript && !hidden.test(parent)) visible += content.replace(/\s+/g, "").length;
			if (parent === "title") parts.push("<");
		},
		onEndTag(name) {
			if (name === "noscript") noscript = false;
		}
	});
	return visible <= maxVisible ? parts.join("") : "";
}
// src/network/site/evaluate-response.ts
/** Statuses of a server or gateway that is temporarily unavailable. Source: RFC 9110, 15.6; RFC 8470 for 425; curl's manual for 522 and 524. */
const transientStatuses = [
	408,
	425,
	502,
	503,
	504,
	522,
	524
];
/**
* Evaluates the last response of a URL. A website or page must open: 2xx after redirects, with HTML (setup guide: the review
* rejects a page that does not open). A callback without a `code` shows no success page, so any status below 500 proves that
* it exists, and one above proves nothing (inferred). 403 proves nothing either: many sites refuse unknown user agents
* (lycheeverse/lychee#733).
* Of XHTML, the XML parser must be loaded.
* @param now the current time, in milliseconds since 1970
*/
function evaluateResponse(purpose, response, now) {
	if ("failure" in response) return {
		verdict: verdictOf(response.failure),
		failure: response.failure
	};
	const { status, finalUrl } = response;
	const facts = {
		status,
		finalUrl
	};
	const text = bodyText(response);
	const protection = protectionOf(response, text);
	if (protection !== void 0) return {
		...facts,
		verdict: "unknown",
		cause: "bot-protection",
		protection
	};
	const wait = Math.ceil((retryAfterOf(response, now) ?? 0) / 1e3);
	const retryAfter = wait > 0 ? { retryAfter: wait } : {};
	if (status === 429) return {
		...facts,
		verdict: "unknown",
		cause: "rate",
		...retryAfter
	};
	if (purpose === "callback") return status < 500 ? {
		...facts,
		verdict: "ok"
	} : {
		...facts,
		verdict: "unknown",
		cause: "callback-error"
	};
	if (transientStatuses.includes(status)) return {
		...facts,
		verdict: "unknown",
		cause: "transient",
		...retryAfter
	};
	if (status === 403) return {
		...facts,
		verdict: "unknown",
		cause: "forbidden"
	};
	if (!isShown(status)) return {
		...facts,
		verdict: "broken",
		cause: "status"
	};
	if (text.trim() === "" && response.body?.isComplete !== false || status === 205) return {
		...facts,
		verdict: "no-page",
		cause: "empty"
	};
	const isSaved = isDownload(response);
	if (!isSaved && isXhtmlPage(response) && !isWellFormedXml(text, response.body?.isComplete === true)) return {
		...facts,
		verdict: "broken",
		cause: "xml"
	};
	if (!isSaved && isPage(response)) return {
		...facts,
		verdict: "ok"
	};
	const contentType = isSaved ? "Content-Disposition: attachment" : mediaTypeOf(response);
	return {
		...facts,
		verdict: "no-page",
		cause: "not-html",
		contentType
	};
}
/** Whether browsers show the body of a status as the page; also a redirect without a target. */
const isShown = (status) => status >= 200 && status <= 399 && status !== 304;
/** Whether browsers save the body. Source: RFC 6266, 4.2: any type but inline. */
function isDownload({ headers }) {
	const [type = ""] = listOf(headers["content-disposition"])[0]?.split(";") ?? [];
	return /^\s*(?!inline\s*$)[\w-]+\s*$/i.test(type);
}
/** The product that responded instead of the page. Most of them use status 202, or 400 and above, but never report that a page is missing. */
function protectionOf({ status, headers }, text) {
	if (status === 404 || status === 410) return void 0;
	const isRefusal = status >= 400 || status === 202;
	const matches = ({ header, body: marker, challenge, statuses }) => {
		if (challenge?.test(text) && challenge.test(codeOfShortPage(text))) return true;
		if (statuses === void 0 ? !isRefusal : statuses !== "any" && !statuses.includes(status)) return false;
		if (!header && !marker && !challenge) return true;
		const value = header && headers[header.name];
		return value !== void 0 && (header?.value === void 0 || header.value.test(String(value))) || marker?.test(text) === true;
	};
	return botProtections.find(matches)?.name;
}
function verdictOf(failure) {
	if (failure.kind === "tls" && failure.reason === "incomplete-chain") return "unknown";
	return failureVerdicts[failure.kind];
}
const failureVerdicts = {
	blocked: "blocked",
	scheme: "blocked",
	"user-info": "blocked",
	port: "blocked",
	dns: "broken",
	"dns-timeout": "unknown",
	"dns-server": "unknown",
	refused: "broken",
	connection: "unknown",
	proxy: "unknown",
	tls: "broken",
	timeout: "unknown",
	protocol: "broken",
	unsupported: "unknown",
	redirects: "broken",
	"redirect-loop": "broken",
	"cookie-loop": "unknown",
	"redirect-target": "broken",
	"run-deadline": "unknown"
};
// src/network/site/host-throttle.ts
/** How many URLs are requested at the same time, of all hosts and of one. */
const concurrency$1 = {
	total: 16,
	perHost: 4
};
/** Limits the load on hosts: few requests at a time, and none until a host's `Retry-After` is over. */
var HostThrottle = class {
	#end;
	#requests = new PQueue({ concurrency: concurrency$1.total });
	#hosts = /* @__PURE__ */ new Map();
	#quietUntil = /* @__PURE__ */ new Map();
	#exhausted;
	/** @param end aborted at the run's deadline: then every pause ends */
	constructor(end) {
		this.#end = end;
	}
	/**
	* Runs a task for a host within the limits.
	* @throws ExhaustedError if the heap is almost full
	* @param priority higher runs sooner; equal priorities run in order
	*/
	take(host, task, priority = 0) {
		const queue = this.#hosts.get(host) ?? new PQueue({ concurrency: concurrency$1.perHost });
		this.#hosts.set(host, queue);
		const inTurn = async () => {
			for (let rest = this.#quietFor(host); rest > 0 && !this.#end.aborted; rest = this.#quietFor(host)) await this.pause(rest);
			const guarded = () => {
				this.#throwIfExhausted();
				return task();
			};
			return this.#requests.add(guarded, { priority });
		};
		return queue.add(inTurn, { priority });
	}
	/** After the first time, all requests that wait end at once: each garbage collection takes long, and each error memory. */
	#throwIfExhausted() {
		if (this.#exhausted !== void 0) throw this.#exhausted;
		try {
			throwIfHeapIsFull();
		} catch (error) {
			this.#exhausted = error;
			throw error;
		}
	}
	/** Whether enough requests wait to follow all that are under way. */
	get isSupplied() {
		return this.#requests.size >= concurrency$1.total;
	}
	/** Sends nothing to a host for some milliseconds. */
	quiet(host, milliseconds) {
		this.#quietUntil.set(host, Math.max(this.#quietUntil.get(host) ?? 0, performance.now() + milliseconds));
	}
	#quietFor(host) {
		return (this.#quietUntil.get(host) ?? 0) - performance.now();
	}
	/** Waits, at most until the run's deadline. */
	async pause(milliseconds) {
		await setTimeout$1(milliseconds, void 0, { signal: this.#end }).catch(() => {});
	}
};
// src/core/urls/login-hints.ts
/** Longest label of a button or link, in UTF-16 units. */
const maxLabel = 48;
const weibo = "(?:sina\\s?)?(?:weibo|微博|新浪|ウェイボー|웨이보)";
/** Labels of a login button as a whole, in the languages that sites have. */
const labels = [
	new RegExp(`^.{0,8}${weibo}[^，。！？；：,!?;]{0,10}(?:登录|登錄|登陆|登陸|登入|ログイン|サインイン|로그인|で続ける|で続行|로\\s?(?:시작|계속)하기).{0,8}$`, "iu"),
	new RegExp(`^.{0,8}${weibo}(?:账号|帐号|帳號|帳戶|账户)(?:继续|繼續)$`, "u"),
	new RegExp(`^(?:[^.,!?;]{0,12}\\b)?(?:(?:sign|log)[ -]?(?:in|on|up)|login|continue|connect|register|join)\\b.{0,12}\\b(?:with|via|using|through|by)\\b.{0,12}${weibo}.{0,12}$`, "iu"),
	new RegExp(`^${weibo}\\s(?:account\\s)?(?:(?:sign|log)[ -]?(?:in|on)|login|connect)$`, "iu"),
	new RegExp(`^(?:(?:se )?connecter avec|connexion avec|mit|iniciar sesión con|entrar com|accedi con|войти через).{0,8}${weibo}(?:.{0,4}(?:anmelden|einloggen))?$`, "iu")
];
/** Words of articles about the login, of messages and of lists of features, not of a button. */
const prose = new RegExp([
	"如何|怎么|怎样|为什么|教程|实现|接入|开发|介绍|指南|文档|失败|成功|超时|无法|停止|暂停|不支持|不再|关闭|下线|取消|接口|平台|问题|帮助|说明|流程|原理|源码|插件|解绑|笔记|总结|详解|集成|求助|乱码|错误|方法",
	"教學|實現|開發|介紹|文件|失敗|錯誤|超時|無法|關閉|下線|問題|幫助|說明|支援|エラー|でき[なま]|について|とは|방법|실패|오류|성공|문제|안내|지원|불가",
	"^(?:已|现已|目前)?(?:支持|新增|增加|优化|修复|改进|完善|上线|开放|接通)|已(?:支持|新增|上线|开放|接通)|须知|协议|条款|截图|界面|收不到|不了|用户(?:请|须|需)|请先?(?:登录|登陆|登入)|(?:分享|转发|评论|关注).*(?:登录|登陆|登入)",
	"^(?:add|fix|remove|improve|support|update)(?:e?[ds])?\\b|[?？]$|^(?:how|why|what|when|whether|can|could|do|does|if|should|after|before)\\b|\\b(?:no longer|cannot|can't|unable to|supports?)\\b",
	"api\\b|sdk\\b|how to|tutorial|guide|docs?\\b|plugin|failed|error"
].join("|"), "i");
/** Whether the text of a button or link, its title or its description, offers a Weibo login. It may also be only a heading. */
function isLoginLabel(text) {
	if (text.length > 192) return false;
	const label = text.replace(/\s+/g, " ").trim();
	return label.length <= maxLabel && labels.some((pattern) => pattern.test(label)) && !prose.test(label);
}
/** Longest address or name that is compared, in UTF-16 units. */
const maxName$1 = 300;
const service = /weibo|(?<![a-z])sina(?![a-z])|(?:login|by)_?sina(?![a-z])/i;
/** In a name of several words, such as `toSinaLogin`. */
const serviceWord = /(?:[a-z]S|\b[Ss])ina(?=[A-Z])/;
/** Icons of layui, which footers and share buttons have as well. Source: layui, src/css/layui.css. */
const layuiIcon = /\blayui-icon-login-(?=weibo)/g;
/** Parameters whose values say where a visitor comes from or goes next. */
const passing = /([?&](?:utm_\w+|spm|ref(?:errer)?|next|back|redirect_to|return(?:_?(?:to|url))?)=)([^&#]*)/gi;
/** Paths of articles, lists of articles and their authors. */
const articlePath = /(?:^|\/)(?:(?:tags?|topics?|articles?|archives?|authors?|people|posts?|help|faqs?|questions?|search|category)(?:[/.?]|$)|thread-\d|\d{4}\/\d{1,2}\/|(?:u|space|profile)\/[^/?#]+\/?$|users?\/[^/?#]*\d{2,}\/?$|@)|^(?:https?:\/\/[^/]+)?\/?\?p=\d|[?&]mod=viewthread/i;
const login = /log-?_?[io]n(?:(?=by)|(?![a-z]{4}))|sign-?_?in(?!a)|oauth|(?<![a-z])auth(?:orize|enticate)?(?![a-z])|connect(?!ion)|(?<![a-z])sso(?![a-z])|passport|third-?_?(?:party|login)/i;
const camelCase = /[a-z]Auth(?!or(?!iz))|(?:weibo|sina)SSO/;
const other = /share|follow|timeline|tutorial|article|blog|posts?(?![a-z])|docs?(?![a-z])|help|wiki|tags?(?![a-z])|search|news|faq|guide|unbind|logout|\.(?:css|js)(?:\?|$)|\/\/(?:[\w-]+\.)*(?:weibo|sina|sinajs|sinaimg|github|gitee|npmjs|csdn|zhihu|jianshu|cnblogs)\.(?:com|cn|net)/i;
/** Whether an address, a class or a name of the site itself seems to start a Weibo login, e.g. `/auth/weibo` or `weibo-login`. */
function isLoginName(text) {
	if (text.length > maxName$1) return false;
	const name = text.replace(layuiIcon, "").replace(passing, (parameter, key, value) => login.test(value) ? parameter : key);
	if (!service.test(name) && !serviceWord.test(name)) return false;
	return (login.test(name) || camelCase.test(name)) && !other.test(name);
}
/** Whether an address is that of an article, a list of articles or an author, whose link does not open a login. */
const isArticleAddress = (address) => address.length <= maxName$1 && articlePath.test(address);
const heading = /(?:其他|其它|以下|下列|站外|三方|社交|社群|合作|快捷|快速|更多|一键|一鍵)[^，。]{0,10}(?:登录|登錄|登陆|登陸|登入)|(?:ソーシャル|SNS|外部|他の)[^、。]{0,12}(?:ログイン|サインイン)|(?:소셜|SNS|간편|다른)[^.,]{0,10}로그인|^\W*(?:or\s)?(?:(?:sign|log) ?(?:in|up)|login|continue|connect) (?:with|via|using)\W*$|social (?:login|sign-?in|accounts?)/i;
/** Whether a text announces logins with other services, such as a row of icons. */
function isSocialLoginHeading(text) {
	return text.length <= maxName$1 && heading.test(text);
}
/** Names of rows of icons without a heading. */
const otherLogins = /(?<![a-z])(?:social|third|sns|other|partner)[-_]?(?:party)?[-_]?(?:log-?in|sign-?in|oauth|accounts?(?![a-z]))|(?:log-?in|sign-?in)[-_](?:social|third|sns|other)(?![a-z])|(?<![a-z])oauth(?![a-z])/i;
/** Whether a class, an id or a data attribute announces logins with other services. */
const isSocialLoginName = (text) => text.length <= maxName$1 && otherLogins.test(text) && !other.test(text);
/** Words that announce something else than logins: links to profiles, share buttons, the end of the page. */
const otherHeading = /关注|關注|分享|转发|官方|联系我们|版权|备案|follow|share|contact|copyright|©/i;
/** Whether a text ends a row of logins with other services. */
const isOtherHeading = (text) => text.length <= maxName$1 && otherHeading.test(text);
/** Whether an address, a class or a name of the site itself names Weibo, which after such a heading is a login. */
function isWeiboName(text) {
	return text.length <= maxLabel && service.test(text) && !other.test(text);
}
const name = new RegExp(`^(?:使用|用)?(?:sina\\s?|新浪)?${weibo}(?:账号|帐号|账户|帳號)?$`, "iu");
/** Whether a label is only Weibo's name, which after such a heading is a login. */
const isWeiboLabel = (text) => text.length <= maxLabel && name.test(text.trim());
// src/network/site/page-scripts.ts
/** How many names and addresses are kept of a script, and the longest name in UTF-16 units. */
const maxLoads = 100;
const maxName = 300;
/** Code that adds a script by its address, or by its tag. Source: the DOM, jQuery, Sea.js; `loadScript` (observed). */
const addsByAddress = /createElement\(\s*["'`]script|\bgetScript\(|\bseajs\.use\(|\bload_?(?:script|js)\(/i;
const addsByTag = /\.(?:write(?:ln)?|append|prepend|html)\(/;
/** A path, not only a file's name: that may be part of a text. */
const scriptAddress = /^[^\s<>"'|]{0,300}\/[^\s<>"'|/]{1,300}\.js(?:\?[^\s<>"']{0,300})?$/i;
const scriptTag = /<script\b[^<>]{0,200}?\ssrc\s*=\s*["']?([^\s"'<>|]{1,300})/gi;
/** Whether a script may add others. */
const mayAddScripts = (source) => /\.js\b/.test(source) && (addsByAddress.test(source) || addsByTag.test(source));
/** The addresses of the scripts that a script adds, by its strings. */
function addedScripts(source, literals) {
	const isByAddress = addsByAddress.test(source);
	return literals.flatMap((literal) => {
		if (isByAddress && scriptAddress.test(literal)) return literal.replace(/\|.*/, "");
		return Array.from(literal.matchAll(scriptTag), ([, src = ""]) => src);
	});
}
/** Whether a module specifier is an address; a bare name depends on an import map. */
const isAddress = (specifier) => /^(?:\.{0,2}\/|https?:)/.test(specifier);
/** Separates the modules of a script that is at an address from what depends on the page. */
function loadsOf({ modules, added }, address) {
	return {
		scripts: modules.filter(isAddress).flatMap((module) => webUrl(module, address)),
		names: modules.filter((module) => module.length <= maxName && !isAddress(module)).slice(0, maxLoads).map(copyOf$1),
		added: added.slice(0, maxLoads).map(copyOf$1)
	};
}
const copyOf$1 = (text) => Buffer.from(text).toString();
/** Resolves what the scripts of a page load by the page's base URL and its import map. Source: HTML, "resolve a module specifier". */
var PageScripts = class {
	#base;
	#map = /* @__PURE__ */ new Map();
	/** @param maps import maps, as JSON; invalid ones count as empty */
	constructor(base, maps) {
		this.#base = base;
		for (const map of maps) for (const [name, target] of importsIn(map)) if (!this.#map.has(name)) this.#map.set(name, target);
	}
	resolve({ names, added }) {
		return [...names.flatMap((name) => this.#mapped(name) ?? []), ...added].flatMap((address) => webUrl(address, this.#base));
	}
	#mapped(name) {
		const exact = this.#map.get(name);
		if (exact !== void 0) return exact;
		for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1)) {
			const target = this.#map.get(name.slice(0, end + 1));
			if (target !== void 0) return target + name.slice(end + 1);
		}
	}
};
function importsIn(map) {
	try {
		const { imports = {} } = JSON.parse(map);
		return Object.entries(imports).filter((entry) => typeof entry[1] === "string");
	} catch {
		return [];
	}
}
function webUrl(address, base) {
	const url = parseUrl(address, base);
	return url?.protocol === "https:" || url?.protocol === "http:" ? [url] : [];
}
// src/network/site/script-encodings.ts
/** "weibo" and "微博" in Base64 at each of the three offsets, and "weibo" in hexadecimal and backwards. */
const encoded = /d2VpYm|3ZWlib|dlaWJv|5b6u5Y2a|W+ruWNm|lvq7ljZ|776569626f|obiew/;
/** Signs of packers, which keep a script's strings in a list or encoded. Source: Dean Edwards' packer, javascript-obfuscator, JSFuck. */
const packers = [
	/\beval\(function\(p,\s*a,\s*c,\s*k,\s*e\b/,
	/(?:\b_0x[\da-f]{4,8}\b[^_]{1,200}){10}/,
	/\b(?:eval|Function)\(\s*(?:window\.)?(?:atob|unescape|decodeURIComponent|String\.fromCharCode)\(/,
	/[[\]()!+]{300}/
];
/** What a literal may be in Base64, hexadecimal or backwards. */
function decodings(literal) {
	if (!encoded.test(literal)) return [];
	const isHex = /^(?:[\da-f]{2})+$/i.test(literal);
	return [Buffer.from(literal, isHex ? "hex" : "base64").toString("utf8"), [...literal.slice(0, 1e3)].reverse().join("")];
}
/** Whether a packer hides the strings of a script. */
const isPacked = (source) => packers.some((packer) => packer.test(source));
// src/network/site/script-tokens.ts
/** The value of a string literal; undefined for other tokens. */
function literalOf(token) {
	const { type, value } = token ?? {
		type: "",
		value: ""
	};
	if (type !== "StringLiteral" && type !== "NoSubstitutionTemplate") return void 0;
	return unescapeScript(value.slice(1, value.endsWith(value[0] ?? "") && value.length > 1 ? -1 : void 0));
}
/** The value of a part of a template; undefined for other tokens. */
function partOf(token) {
	const { type, value } = token ?? {
		type: "",
		value: ""
	};
	if (type === "TemplateHead" || type === "TemplateMiddle") return unescapeScript(value.slice(1, -2));
	return type === "TemplateTail" ? unescapeScript(value.slice(1, value.endsWith("`") ? -1 : void 0)) : void 0;
}
// src/network/site/string-decoders.ts
/** Functions of JavaScript that decode a string, by name; others keep what a URL needs. */
const stringDecoders = Object.assign(Object.create(null), {
	atob: (text) => Buffer.from(text, "base64").toString("utf8"),
	decodeURIComponent: decodePercent,
	decodeURI: decodePercent,
	unescape: decodePercent,
	encodeURIComponent: (text) => text,
	encodeURI: (text) => text,
	String: (text) => text
});
function decodePercent(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Longest string that is assembled, in UTF-16 units, and the most parts of a list. */
const maxLength = 4096;
const maxParts$1 = 200;
/** How deep expressions are nested. */
const maxDepth$1 = 8;
/** Most constants that are kept, so that memory does not grow with the script. */
const maxConstants = 5e3;
/**
* Evaluates the string expressions of a script without running it: literals, templates, `+`, `concat`, lists with `join`, `reverse`
* and `split`, `new URL(path, base)`, `atob`, `decodeURIComponent`, `String.fromCharCode`, and names that the script sets to one string.
*/
var StringExpressions = class {
	#appended = /* @__PURE__ */ new Map();
	#tokens;
	/** The strings that variables and properties are set to; undefined for a name with different ones. */
	#constants = /* @__PURE__ */ new Map();
	/** @param tokens without white space and comments */
	constructor(tokens) {
		this.#tokens = tokens;
		for (let at = 1; at < tokens.length - 1; at++) {
			const [name, sign] = [tokens[at - 1], tokens[at]?.value];
			if (name === void 0 || !/^(?:\+?=|:)$/.test(sign ?? "")) continue;
			const key = name.type === "IdentifierName" ? name.value : literalOf(name);
			const text = key === void 0 ? void 0 : this.#sum(at + 1, 0)?.text;
			if (key === void 0 || typeof text !== "string" || !isKnown(text)) continue;
			if (sign === "+=") this.#append(key, text);
			else this.#define(key, text);
		}
	}
	/** The expression that begins at a token, if it is one of a string. */
	at(index) {
		const [previous = "", token] = [this.#tokens[index - 1]?.value, this.#tokens[index]];
		if (previous === "." || token?.value === "(" && /^[\w$)\]]/.test(previous)) return void 0;
		if (previous === "+" && token?.type === "IdentifierName") return void 0;
		const value = this.#sum(index, 0);
		if (!value) return void 0;
		const isName = token?.type === "IdentifierName" && this.#constant(index)?.end === value.end;
		const text = textOf(value);
		return {
			text: isKnown(text) && !isName ? text : void 0,
			end: value.end
		};
	}
	/** The strings that `+=` assembles. */
	appended() {
		return [...this.#appended.values()];
	}
	#define(name, text) {
		const isNew = !this.#constants.has(name);
		if (isNew && this.#constants.size >= maxConstants) return;
		this.#constants.set(name, isNew || this.#constants.get(name) === text ? text.slice(0, maxLength) : void 0);
	}
	#append(name, text) {
		const whole = ((this.#constants.get(name) ?? "|") + text).slice(0, maxLength);
		if (!this.#constants.has(name) && this.#constants.size >= maxConstants) return;
		this.#constants.set(name, whole);
		this.#appended.set(name, whole);
	}
	#is(index, ...values) {
		return values.every((value, offset) => this.#tokens[index + offset]?.value === value);
	}
	/** Operands with `+` between them. */
	#sum(start, depth) {
		let value = this.#operand(start, depth);
		while (value && this.#is(value.end, "+")) {
			const next = this.#operand(value.end + 1, depth);
			if (!next) return typeof value.text === "string" ? {
				text: value.text + "|",
				end: value.end + 1
			} : value;
			value = {
				text: (textOf(value) + textOf(next)).slice(0, maxLength),
				end: next.end
			};
		}
		return value;
	}
	#operand(start, depth) {
		let value = depth > maxDepth$1 ? void 0 : this.#primary(start, depth);
		while (value && this.#is(value.end, ".")) {
			const called = this.#method(value, depth);
			if (!called) break;
			value = called;
		}
		return value;
	}
	#primary(start, depth) {
		const token = this.#tokens[start];
		const literal = token && literalOf(token);
		if (literal !== void 0) return {
			text: literal,
			end: start + 1
		};
		if (token?.type === "TemplateHead") return this.#template(start, depth);
		if (token?.value === "(") return this.#closed(this.#sum(start + 1, depth + 1), ")");
		if (token?.value === "[") return this.#list(start, depth);
		if (token?.type !== "IdentifierName") return void 0;
		if (this.#is(start, "new", "URL", "(")) return this.#url(start + 2, depth);
		return this.#decoded(start, depth) ?? this.#constant(start);
	}
	#closed(value, bracket) {
		return value && this.#is(value.end, bracket) ? {
			text: value.text,
			end: value.end + 1
		} : void 0;
	}
	#template(start, depth) {
		let text = partOf(this.#tokens[start]) ?? "";
		let at = start + 1;
		for (;;) {
			const value = this.#sum(at, depth + 1);
			const next = value && this.#tokens[value.end];
			if (!(value && /^Template(?:Middle|Tail)$/.test(next?.type ?? "")) || !next) return {
				text: text + "|",
				end: start + 1
			};
			text = (text + textOf(value) + (partOf(next) ?? "")).slice(0, maxLength);
			at = value.end + 1;
			if (next.type === "TemplateTail") return {
				text,
				end: at
			};
		}
	}
	/** `["a", "b"]` */
	#list(start, depth) {
		const parts = [];
		for (let at = start + 1; parts.length < maxParts$1;) {
			const value = this.#sum(at, depth + 1);
			if (!value) return void 0;
			parts.push(textOf(value));
			if (this.#is(value.end, "]")) return {
				text: parts,
				end: value.end + 1
			};
			if (!this.#is(value.end, ",")) return void 0;
			at = value.end + 1;
		}
	}
	/** Strings in brackets, up to the closing one. */
	#arguments(start, depth) {
		if (this.#is(start, "(", ")")) return {
			texts: [],
			end: start + 2
		};
		const texts = [];
		for (let at = start + 1; this.#is(start, "(") && texts.length < maxParts$1;) {
			const value = this.#sum(at, depth + 1);
			if (!value) return void 0;
			texts.push(textOf(value));
			if (this.#is(value.end, ")")) return {
				texts,
				end: value.end + 1
			};
			if (!this.#is(value.end, ",")) return void 0;
			at = value.end + 1;
		}
	}
	#method({ text, end }, depth) {
		const name = this.#tokens[end + 1]?.value ?? "";
		if (!/^(?:concat|join|reverse|split|toString|trim|toLowerCase)$/.test(name)) return void 0;
		const call = this.#arguments(end + 2, depth);
		if (!call) return void 0;
		const [first] = call.texts;
		const to = (result) => ({
			text: typeof result === "string" ? result.slice(0, maxLength) : result.slice(0, maxLength),
			end: call.end
		});
		if (name === "concat") return to(typeof text === "string" ? [text, ...call.texts].join("") : [...text, ...call.texts]);
		if (typeof text !== "string") return name === "join" ? to(text.join(first ?? ",")) : name === "reverse" ? to(text.toReversed()) : void 0;
		if (name === "split") return to(first === void 0 ? [text] : text.split(first));
		return name === "join" || name === "reverse" ? void 0 : to(name === "toLowerCase" ? text.toLowerCase() : text);
	}
	/** `new URL(path, base)` */
	#url(start, depth) {
		const call = this.#arguments(start, depth);
		if (!call) return void 0;
		const [path = "", base] = call.texts;
		try {
			return {
				text: new URL(path, base).href,
				end: call.end
			};
		} catch {
			return {
				text: path,
				end: call.end
			};
		}
	}
	#decoded(start, depth) {
		const at = this.#is(start, "window", ".") || this.#is(start, "String", ".") ? start + 2 : start;
		const name = this.#tokens[at]?.value ?? "";
		const decode = stringDecoders[name];
		if (!decode || !this.#is(at + 1, "(")) return name === "fromCharCode" ? this.#characters(at + 1) : void 0;
		const call = this.#arguments(at + 1, depth);
		return call && {
			text: decode(call.texts[0] ?? ""),
			end: call.end
		};
	}
	/** The arguments of `String.fromCharCode`. */
	#characters(start) {
		let text = "";
		for (let at = start + 1; text.length < maxLength && this.#is(start, "("); at += 2) {
			const { type, value = "" } = this.#tokens[at] ?? {};
			if (type !== "NumericLiteral") return void 0;
			text += String.fromCharCode(Number(value));
			if (this.#is(at + 1, ")")) return {
				text,
				end: at + 2
			};
			if (!this.#is(at + 1, ",")) return void 0;
		}
	}
	/** A name, or the last of a path such as `config.weibo.host`. */
	#constant(start) {
		let at = start;
		while (this.#is(at + 1, ".") && this.#tokens[at + 2]?.type === "IdentifierName" && !this.#is(at + 3, "(")) at += 2;
		if (this.#is(at + 1, "(")) return void 0;
		return {
			text: this.#constants.get(this.#tokens[at]?.value ?? "") ?? "|",
			end: at + 1
		};
	}
};
/** Whether a string has a part that is known before the script runs. */
const isKnown = (text) => /[^|]/.test(text);
const textOf = ({ text }) => typeof text === "string" ? text : text.join(",");
// src/network/site/script-source.ts
const ignored = [
	"WhiteSpace",
	"LineTerminatorSequence",
	"MultiLineComment",
	"SingleLineComment",
	"HashbangComment"
];
/**
* Reads JavaScript or JSON in linear time; it may be cut off or invalid.
* @param isKept whether a literal is kept even as a part of another string
*/
function readScript(source, isKept = () => false) {
	const tokens = Array.from(js_tokens_default(source)).filter(({ type }) => !ignored.includes(type));
	const expressions = new StringExpressions(tokens);
	const code = [];
	const literals = [];
	const modules = [];
	const lists = [];
	for (let at = 0; at < tokens.length;) {
		const expression = isImport(tokens, at) ? void 0 : expressions.at(at);
		const end = expression?.end ?? at + 1;
		if (expression?.text !== void 0) literals.push(expression.text);
		const list = tokens[at]?.value === "[" ? listName(tokens, at) : void 0;
		if (list !== void 0 && expression?.text !== void 0) lists.push({
			name: list,
			isKnown: !expression.text.includes("|")
		});
		for (const token of tokens.slice(at, end)) {
			const literal = literalOf(token) ?? partOf(token);
			if (literal === void 0) code.push(token.type === "RegularExpressionLiteral" ? "" : token.value);
			else if (expression?.text === void 0 || end > at + 1 && isKept(literal)) (isImport(tokens, at) ? modules : literals).push(literal);
		}
		at = end;
	}
	return {
		code: code.join(" ").replace(/ ?([.(]) ?/g, "$1"),
		literals: [...literals, ...expressions.appended()],
		modules,
		lists
	};
}
/** Whether a token is the literal of a module that is imported. */
function isImport(tokens, at) {
	const [before, last] = [tokens[at - 2]?.value, tokens[at - 1]?.value];
	return (last === "from" || last === "import" || last === "(" && before === "import") && literalOf(tokens[at]) !== void 0;
}
/** The name that a list is set to: `x.name = [`, `name: [` or `"name": [`. */
function listName(tokens, at) {
	const [name, sign] = [tokens[at - 2], tokens[at - 1]?.value];
	if (sign !== "=" && sign !== ":") return void 0;
	return name?.type === "IdentifierName" ? name.value : literalOf(name);
}
// src/network/site/login-evidence.ts
/** How many hints are kept: reports show only a few. */
const maxHints = 5;
/** How many elements after a heading of logins with other services belong to it. */
const headingLength = 40;
/** Names of rows of share buttons and profiles. */
const otherRow = /share|follow/i;
/** How deep markup and code inside of string literals are read. */
const maxDepth = 2;
/** Attributes that only describe. */
const labelAttributes = /^(?:title|alt|label|placeholder|content|summary|aria-.*)$/;
/** Attributes that name an element. */
const namingAttributes = /^(?:class|id|data-.*)$/;
/** Elements whose names say nothing about a row. */
const wholePage = /^(?:html|body|main|script|link)$/;
/** Attributes that neither use nor describe a login. */
const ignoredAttributes = /^(?:csp|integrity|srcset|style|ping|xmlns.*)$/;
/** What every marker and hint contains: most strings of a page contain none of it. */
const weiboWords = [
	"weibo",
	"oauth2",
	"wb2",
	"wb:",
	"connectbutton",
	"sina",
	"微博",
	"新浪",
	"ウェイボー",
	"웨이보"
];
const relevant = perTargets(() => new RegExp([...weiboWords, ...widgetWords()].join("|"), "i"));
/** Code that loads modules by name, or markup of a login. Source: AMD, Sea.js, jQuery. */
const loadsParts = /\brequire(?:js)?\(\s*\[|\bseajs\.use\(|\.load\(\s*["'`][^"'`\s]{0,200}(?:log-?in|sign-?in|passport|oauth)/i;
/** Between two literals of a sum or list. */
const joint = /["'`][\s+,()]{1,20}["'`]/g;
/** Weibo's API host without a path, or with its version. */
const apiBase = /^(?:https?:)?(?:\/\/)?(?:api\.weibo\.com|open\.weibo\.cn)\/?(?:2\/?)?$/i;
/** Searches the parts of a page or script that use a login, apart from text that mentions one; keeps only what it finds. */
var LoginEvidence = class {
	/** The modules that its scripts import. */
	modules = [];
	/** The addresses of scripts that its scripts add to the page. */
	added = [];
	#own;
	#readMarkup;
	#widgets = new WidgetSearch();
	#found = /* @__PURE__ */ new Set();
	#hints = /* @__PURE__ */ new Set();
	#hosts = /* @__PURE__ */ new Set();
	/** How many more elements belong to the last heading of logins with other services. */
	#underHeading = 0;
	#gaps = /* @__PURE__ */ new Set();
	#depth = 0;
	/**
	* @param own the markers of declarations, which count in text too
	* @param readMarkup adds the markup in a string literal or template
	*/
	constructor(own, readMarkup) {
		this.#own = own.map((marker) => ({
			marker,
			lower: marker.toLowerCase()
		}));
		this.#readMarkup = readMarkup;
	}
	/** @param isExternal whether the element is a link to Weibo itself (a profile, a share button) or to an article, or inside of one */
	addElement(name, attributes, isExternal) {
		if (/[-:]/.test(name)) this.#addCode(`<${name}`);
		const isOther = name === "footer" || otherRow.test(`${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`);
		this.#underHeading = isOther ? 0 : Math.max(0, this.#underHeading - 1);
		if (!isOther && !wholePage.test(name)) this.#addNames(attributes);
		for (const [attribute, value] of attributes) {
			if (ignoredAttributes.test(attribute)) continue;
			const isLabel = labelAttributes.test(attribute);
			if (isLabel) this.#addHeading(value);
			if (!isExternal && (isLabel || !/[/=]/.test(value))) this.addLabel(value, isLabel);
			if (isLabel) continue;
			this.addAddress(value, (name === "a" || name === "area") && attribute === "href");
			if (isExternal || name === "link" || name === "script" || !relevant().test(value)) continue;
			for (const part of value.split(/\s+/)) if (isLoginName(part)) this.#addHint(part);
			else if (this.#underHeading > 0 && isWeiboName(part)) this.#addHint(part);
		}
	}
	/** Adds an address, or a text that may contain one. */
	addAddress(text, needsClient = false) {
		this.#addCode(text);
		const url = relevant().test(text) ? authorizeUrlIn(text) : void 0;
		if (!url) return;
		if (url.hasClient || !needsClient) this.#found.add(url.marker);
		else this.#addHint(url.marker);
	}
	/**
	* Adds the text of an element that may be a button.
	* @param isButton whether it is one: then Weibo's name suffices in a row of logins with other services
	*/
	addLabel(text, isButton = false) {
		if (!relevant().test(text)) return;
		if (isLoginLabel(text) || isButton && this.#underHeading > 0 && isWeiboLabel(text)) this.#addHint(text.replace(/\s+/g, " ").trim());
	}
	/** Adds text that a visitor sees. */
	addText(text) {
		this.#searchOwn(text);
		this.#addHeading(text);
	}
	/** Adds JavaScript or JSON. */
	addScript(source) {
		const plain = source.includes("\\") ? unescapeScript(unescapeScript(source)) : source;
		if (isPacked(source)) this.#gaps.add("assembled");
		if (/\battachShadow\s{0,8}\(/.test(source)) this.#gaps.add("shadow");
		const isRelevant = [plain, plain.replace(joint, "")].some((text) => relevant().test(text)) || encoded.test(source) || this.#own.some(({ lower }) => plain.toLowerCase().includes(lower));
		if (loadsParts.test(source)) this.#gaps.add("rendered");
		const addsOthers = mayAddScripts(source);
		if (!isRelevant && !addsOthers && !/\b(?:import|from)\b/.test(source)) return;
		const { modules, ...strings } = readScript(source, (literal) => encoded.test(literal));
		this.modules.push(...modules);
		if (addsOthers) this.added.push(...addedScripts(source, strings.literals));
		if (!isRelevant) return;
		this.#searchOwn(strings.code);
		this.#widgets.addScript(strings);
		for (const literal of strings.literals) this.#addLiteral(literal);
	}
	/** Adds a reason why there may be a login that is not in what was added. */
	addGap(gap) {
		this.#gaps.add(gap);
	}
	/** Adds markup inside of a script, such as a template. */
	addMarkup(markup) {
		this.#nested(() => this.#readMarkup(markup, this));
	}
	find() {
		const urls = authorizeMarkers.flatMap(({ text }) => this.#found.has(text) ? [text] : []);
		const own = this.#own.flatMap(({ marker }) => this.#found.has(marker) ? [marker] : []);
		return {
			markers: [.../* @__PURE__ */ new Set([
				...this.#widgets.found(),
				...urls,
				...own
			])],
			hints: [...this.#hints],
			gaps: [...this.#gaps]
		};
	}
	#addNames(attributes) {
		for (const [attribute, value] of attributes) if (namingAttributes.test(attribute) && isSocialLoginName(value)) this.#underHeading = headingLength;
	}
	#addHeading(text) {
		if (isSocialLoginHeading(text)) this.#underHeading = headingLength;
		else if (isOtherHeading(text)) this.#underHeading = 0;
	}
	#addLiteral(literal) {
		for (const decoded of decodings(literal)) if (relevant().test(decoded)) this.#addLiteral(decoded);
		const isRelevant = relevant().test(literal) || literal.includes("\\") && relevant().test(unescapeScript(literal));
		const isMarkup = isRelevant && /<[a-z][^<>]*>/i.test(literal);
		const isCode = isRelevant && !isMarkup && literal.length > 20 && /["'`]/.test(literal) && /[{[(=:]/.test(literal);
		if (isMarkup) this.addMarkup(literal);
		if (isCode) this.#nested(() => this.addScript(literal));
		if (isMarkup || isCode) return;
		this.#searchOwn(literal);
		if (!isRelevant) return;
		this.addLabel(literal);
		if (isProse(literal)) return;
		if (apiBase.test(literal)) this.#gaps.add("assembled");
		this.addAddress(literal);
		this.#addSplitUrl(literal);
		if (/[/=]/.test(literal) && !/\s/.test(literal) && isLoginName(literal)) this.#addHint(literal);
	}
	#nested(read) {
		if (this.#depth === maxDepth) return;
		this.#depth += 1;
		read();
		this.#depth -= 1;
	}
	/** A host and a path in literals of their own, as configurations have them. */
	#addSplitUrl(literal) {
		const [, host] = /^(?:https?:)?(?:\/\/)?(api\.weibo\.com|open\.weibo\.cn)\/?$/i.exec(literal) ?? [];
		const isPath = /^\/?(?:2\/)?oauth2\/authorize(?:\?.*)?$/.test(literal);
		if (host !== void 0) this.#hosts.add(host.toLowerCase());
		if (isPath) this.#hosts.add("");
		if (!this.#hosts.has("")) return;
		for (const known of this.#hosts) if (known !== "") this.#found.add(`${known}/oauth2/authorize`);
	}
	#addCode(code) {
		this.#searchOwn(code);
		this.#widgets.add(code);
	}
	#searchOwn(text) {
		if (this.#own.length === 0) return;
		const lower = text.toLowerCase();
		for (const { marker, lower: sought } of this.#own) if (lower.includes(sought)) this.#found.add(marker);
	}
	#addHint(hint) {
		if (this.#hints.size < maxHints) this.#hints.add(copyOf(hint));
	}
};
/** A copy: a part of a string keeps all of it in memory. */
const copyOf = (text) => Buffer.from(text).toString();
/** Whether a string is a sentence, by its beginning. */
function isProse(text) {
	const start = text.slice(0, 300);
	return /^[^<>{}="'`]*$/.test(start) && (/(?:[^\s/]+\s+){4}/.test(start) || /[\p{Script=Han}，。]{16}/u.test(start));
}
// src/network/site/same-site.ts
/**
* Whether a URL belongs to the site of a page: the same host, or the same registrable domain by the public suffix list, whose
* private part separates the customers of hosting services.
*/
function isSameSite(url, page) {
	if (url.hostname === page.hostname) return true;
	const options = { allowPrivateDomains: true };
	const domain = (0, import_cjs.getDomain)(page.hostname, options);
	return domain !== null && domain === (0, import_cjs.getDomain)(url.hostname, options);
}
// src/network/site/page-facts.ts
/** Link relations that load a part of the page; all others are hints for the browser. */
const loadedLinks = /(?:^|\s)(?:stylesheet|preload|modulepreload)(?:\s|$)/i;
/** Types of scripts that are data for others, or hints. */
const dataTypes = /^(?:application\/ld\+json|importmap|speculationrules)$/i;
/** Types of scripts that are code or data of the page; any other type is a template. */
const codeTypes = /^(?:module|(?:text|application)\/(?:(?:x-)?(?:java|ecma|live|type|j)script|babel|jsx|json)|)$/i;
/** Elements whose text describes something, and is not a button. */
const descriptive = /^(?:h[1-6]|pre|code|title|textarea|option|noscript|blockquote)$/;
const buttons = /^(?:a|button|label)$/;
/** Ids that frameworks render into. Source: the templates of their tools: Vite, Create React App, Next.js, Nuxt, Gatsby, Quasar, Angular. */
const mountIds = /^(?:root|app|main|__next|__nuxt|___gatsby|q-app|svelte|react-root|app-root|container)$/i;
/** With less text, a page is hardly more than a shell, in UTF-16 units. */
const shellText = 200;
/** Elements that scripts fill with a login: by an id or class, or the name of a component. */
const loginName = /log-?in|sign-?in|passport|oauth|(?:^|[-_])(?:auth|sso|social)(?:$|[-_])/i;
/** Names of other elements of this kind. */
const otherName = /share|follow|links?(?![a-z])|icons?(?![a-z])|media|foot|comment|feed/i;
/** Containers, which are empty only until a script fills them. */
const container = /^(?:div|section|main|article|aside|form|ul|.*-.*)$/;
/** Addresses of frames with a login form. */
const loginFrame = /log-?in|sign-?in|passport|oauth|identity|accounts?[./]|[./](?:auth|sso|idp)[./?]/i;
/** Hosts of other services with a login of their own, such as the QR code of WeChat. */
const otherLogin = /(?:^|\.)(?:qq|weixin|wechat|alipay|taobao|baidu|dingtalk|feishu|google|facebook|apple|github|live|linkedin|twitter|weibo|sina)\.(?:com|cn)(?:\.cn)?$/i;
/** The word that opens a login. */
const loginWord = /^(?:请?(?:登录|登陆|登錄|登入)(?:\s*[/|·]\s*(?:注册|註冊))?|(?:sign|log)\s?in|login)$/i;
/** Fields of a login form. */
const loginField = /pass|mobile|phone|user|account|e-?mail|手机|密码|账号|帐号|邮箱/i;
/** Links to Weibo itself, such as a profile, and to its share and follow widgets. */
const weiboLink = /^\s*(?:https?:)?\/\/(?:[\w-]+\.)*(?:weibo\.(?:com|cn)|t\.sina\.com\.cn)(?![\w.-])(?!\/(?:2\/)?oauth2)/i;
/**
* Reads a page.
* @param text the page's markup; it may be cut off
* @param address its URL, against which links are resolved
* @param own markers of declarations to search for
*/
function readHtml(text, address, own = []) {
	const styles = [];
	const importMaps = [];
	const scripts = [];
	const frames = [];
	const hosts = /* @__PURE__ */ new Set();
	let base;
	let length = 0;
	let hasScript = false;
	let hasMount = false;
	let hasLoginMount = false;
	let hasComponent = false;
	let hasLoginField = false;
	let hasLoginWord = false;
	const load = (link = "") => {
		const url = link.trim() === "" ? void 0 : parseUrl(link, base ?? address);
		if (!url || !isHttp(url)) return [];
		hosts.add(url.hostname);
		return [url];
	};
	const evidence = new LoginEvidence(own, (markup, collected) => readMarkup(markup, collected, {}));
	readMarkup(text, evidence, {
		onTag(name, attributes) {
			const [src, href, id = ""] = [
				attributes.get("src"),
				attributes.get("href"),
				attributes.get("id")
			];
			if (name === "base" && href !== void 0) base ??= baseOf(href, address);
			if (name === "script") {
				hasScript = true;
				scripts.push(...load(src));
				const main = attributes.get("data-main");
				if (main) scripts.push(...load(main.endsWith(".js") ? main : `${main}.js`));
				if (main) evidence.addGap("rendered");
			}
			if (name === "iframe" || name === "frame") frames.push(...load(src));
			if (name === "input" && attributes.get("type") !== "hidden") hasLoginField ||= [...attributes.values()].some((value) => loginField.test(value));
			if (name === "link" && loadedLinks.test(attributes.get("rel") ?? "")) {
				const loaded = load(href);
				if (/modulepreload/i.test(attributes.get("rel") ?? "") || attributes.get("as")?.toLowerCase() === "script") scripts.push(...loaded);
			}
			hasMount ||= mountIds.test(id) || name.includes("-") && !name.startsWith("wb:");
		},
		onText: (visible) => length += visible.trim().length,
		onStyle: (style) => styles.push(style),
		onImportMap: (map) => importMaps.push(map),
		onLoginWord: () => hasLoginWord = true,
		onEmptyElement(name, attributes) {
			hasMount ||= attributes.has("id");
			const names = [
				name,
				attributes.get("id"),
				attributes.get("class")
			];
			hasComponent ||= container.test(name);
			if (name.includes("-") && loginName.test(name)) evidence.addGap("shadow");
			hasLoginMount ||= container.test(name) && names.some((text = "") => loginName.test(text) && !otherName.test(text));
		}
	});
	if (frames.filter((url) => !isSameSite(url, new URL(address))).some(({ hostname, href }) => loginFrame.test(href) && !otherLogin.test(hostname))) evidence.addGap("frames");
	if (hasScript && (hasLoginMount || length < shellText && hasMount)) evidence.addGap("rendered");
	if (hasScript && hasLoginWord && !hasLoginField) evidence.addGap("click");
	const loads = loadsOf(evidence, base ?? address);
	const pageScripts = new PageScripts(base ?? address, importMaps);
	for (const { href } of loads.scripts) scripts.push(...load(href));
	scripts.push(...pageScripts.resolve(loads));
	const rules = styles.join("\n").replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " ");
	for (const [, imported] of rules.matchAll(/@import\s*(?:url\(\s*)?["']?((?:https?:)?\/\/[^"')\s;]+)/gi)) load(imported);
	return {
		evidence,
		scripts,
		pageScripts,
		frames,
		hosts: [...hosts].sort(),
		hasComponent
	};
}
/**
* Reads a script.
* @param address its URL, against which imports are resolved
* @param own markers of declarations to search for
*/
function readScriptFile(text, address, own) {
	const evidence = new LoginEvidence(own, (markup, collected) => readMarkup(markup, collected, {}));
	evidence.addScript(text);
	return {
		evidence,
		...loadsOf(evidence, address)
	};
}
/** Adds what markup shows of a login. */
function readMarkup(markup, evidence, structure) {
	const { onTag, onText, onStyle, onImportMap, onEmptyElement, onLoginWord } = structure;
	const visible = [];
	let end = 0;
	/** Leaves out a part of the markup. */
	const cut = (from, to) => {
		visible.push(markup.slice(end, from));
		end = to;
	};
	let opened;
	let scriptType = "";
	/** The element whose text is only descriptive, the link to Weibo or an article, and the button that the walk is inside of. */
	let [described, external, button] = [
		"",
		"",
		""
	];
	let label = "";
	let isInLink = false;
	let isInDrawing = false;
	walkMarkup(markup, {
		onTag(name, attributes, from, to) {
			opened = {
				name,
				attributes
			};
			onTag?.(name, attributes);
			if (attributes.get("http-equiv")?.trim().toLowerCase() === "refresh") evidence.addAddress(attributes.get("content") ?? "");
			if (name === "meta" || name === "link" && !loadedLinks.test(attributes.get("rel") ?? "")) return cut(from, to);
			if (name === "script") scriptType = attributes.get("type")?.trim() ?? "";
			isInDrawing ||= name === "svg";
			if (described === "" && descriptive.test(name) && !isInDrawing) described = name;
			const link = name === "a" ? attributes.get("href") ?? "" : "";
			if (external === "" && (weiboLink.test(link) || isArticleAddress(link))) external = name;
			if (name === "a") isInLink = /^(?!javascript:|#)./i.test(attributes.get("href")?.trim() ?? "");
			if (name === "iframe" && attributes.has("srcdoc")) evidence.addMarkup(attributes.get("srcdoc") ?? "");
			if (buttons.test(name)) [button, label] = [name, ""];
			evidence.addElement(name, attributes, external !== "");
		},
		onText(text, parent, from, to) {
			if (text.trim() !== "") opened = void 0;
			if (parent === "style") return onStyle?.(text);
			if (parent === "script") {
				cut(from, to);
				if (/^importmap$/i.test(scriptType)) onImportMap?.(text);
				if (dataTypes.test(scriptType)) return;
				if (codeTypes.test(scriptType)) return evidence.addScript(text);
				return evidence.addMarkup(text);
			}
			if (described !== "noscript" && described !== "title") onText?.(text);
			evidence.addText(text);
			if (described !== "" || external !== "") return;
			evidence.addLabel(text);
			if (!isInLink && loginWord.test(text.trim())) onLoginWord?.();
			if (button !== "") label += text.slice(0, 100);
		},
		onComment: cut,
		onEndTag(name) {
			if (opened?.name === name) onEmptyElement?.(name, opened.attributes);
			if (name === "a") isInLink = false;
			opened = void 0;
			if (name === button) {
				evidence.addLabel(label, true);
				button = "";
			}
			if (name === "svg") isInDrawing = false;
			if (name === described) described = "";
			if (name === external) external = "";
		}
	});
	visible.push(markup.slice(end));
	evidence.addText(visible.join(""));
}
const isHttp = ({ protocol }) => protocol === "https:" || protocol === "http:";
function baseOf(href, address) {
	const url = parseUrl(href, address);
	return url && isHttp(url) ? url.href : address;
}
// src/network/site/read-page.ts
/** How many of a page's own scripts and frames are searched. */
const maxParts = 20;
/** Reads the facts of pages without running their scripts; a script or frame of several pages is requested once. */
var PageReader = class {
	#client;
	#throttle;
	#allMarkers;
	#parts = /* @__PURE__ */ new Map();
	/** @param allMarkers the markers of all declarations, in addition to the known ones */
	constructor(client, throttle, allMarkers) {
		this.#client = client;
		this.#throttle = throttle;
		this.#allMarkers = allMarkers;
	}
	/**
	* @param response a page that opened
	* @param own the markers of the declarations that name it
	*/
	async read(response, own) {
		const page = new URL(response.finalUrl);
		const { markers, hints, parts, pageScripts, hosts, encoding, gaps } = contentOf(response, own);
		const found = {
			markers: new Set(markers),
			hints: new Set(hints),
			gaps: new Set(gaps)
		};
		let read = 0;
		for (const part of parts) {
			if ([...found.markers].some(isKnownMarker)) break;
			const content = await this.#contentOf(part, encoding);
			if (content?.isComplete) read += 1;
			if (content) parts.add([...content.scripts, ...pageScripts.resolve(content)], false);
			for (const marker of content?.markers ?? []) if (isKnownMarker(marker) || own.includes(marker)) found.markers.add(marker);
			for (const hint of content?.hints ?? []) found.hints.add(hint);
			for (const gap of content?.gaps ?? []) found.gaps.add(gap);
		}
		if (read < parts.size) found.gaps.add("scripts");
		return {
			markers: [...found.markers],
			hints: [...found.hints],
			gaps: [...found.markers].some(isKnownMarker) ? [] : [...found.gaps],
			scriptsRead: read,
			scripts: parts.size,
			hosts: hosts.filter((host) => host !== page.hostname)
		};
	}
	/** @returns undefined if it could not be read */
	#contentOf(part, encoding) {
		const { href, host } = part.url;
		const content = this.#parts.get(href) ?? this.#throttle.take(host, () => this.#request(part, encoding));
		this.#parts.set(href, content);
		return content;
	}
	async #request({ url, isFrame }, parent) {
		const response = await this.#client.request(url, { needsBody: true });
		if (!("body" in response) || response.status !== 200 || !response.body?.isDecoded) return void 0;
		throwIfHeapIsFull();
		const { text, encoding } = decodeBody(response, parent);
		const { evidence, scripts, names, added } = isFrame ? {
			...readHtml(text, response.finalUrl, this.#allMarkers),
			names: [],
			added: []
		} : readScriptFile(text, response.finalUrl, this.#allMarkers);
		return {
			...evidence.find(),
			scripts,
			names,
			added,
			isComplete: response.body.isComplete && encoding !== void 0
		};
	}
};
/** What to keep of a page while its scripts load: many pages load theirs at the same time. */
function contentOf(response, own) {
	const { finalUrl, via = [], body } = response;
	throwIfHeapIsFull();
	const { text, encoding } = decodeBody(response);
	const { evidence, scripts, pageScripts, frames, hosts } = readHtml(text, finalUrl, own);
	const [first = finalUrl, ...redirected] = [...via, finalUrl];
	for (const address of redirected) if (!isSameSite(new URL(address), new URL(first))) evidence.addAddress(address);
	const parts = new PartList(finalUrl);
	parts.add(frames, true);
	parts.add(scripts, false);
	if (encoding === void 0 || body?.isDecoded === false) evidence.addGap("encoding");
	if (body?.isComplete === false) evidence.addGap("size");
	return {
		...evidence.find(),
		parts,
		pageScripts,
		hosts,
		encoding
	};
}
/** The scripts and frames of a page's own site, each once; of very many, only those that are read are kept. */
var PartList = class {
	size = 0;
	#page;
	#parts = /* @__PURE__ */ new Map();
	constructor(address) {
		this.#page = new URL(address);
	}
	add(urls, isFrame) {
		const others = new Map(urls.map((url) => [url.href, url]));
		for (const [href, url] of others) {
			if (this.#parts.has(href) || !isSameSite(url, this.#page)) continue;
			this.size += 1;
			if (this.#parts.size < maxParts) this.#parts.set(href, {
				url,
				isFrame
			});
		}
	}
	/** Grows while it is walked over. */
	[Symbol.iterator]() {
		return this.#parts.values();
	}
};
// src/network/site/rendered-page.ts
/** Whether a browser may find more on a page: its markup proves no login. */
function needsRendering({ markers }, own) {
	return !markers.some(isKnownMarker) && (own.length === 0 || !own.every((marker) => markers.includes(marker)));
}
/** What a browser does not show either. */
const remaining = [
	"shadow",
	"frames",
	"click"
];
/**
* The facts of a page after a browser rendered it. Hints in scripts that are not on the page no longer count, unless they may be in
* a shadow DOM; markers do, since `site.markers` may name a string of a script.
* @param address the URL of the page
* @param own the markers of the declarations that name it
*/
function renderedFacts(read, rendering, address, own) {
	if ("gap" in rendering) return {
		...read,
		gaps: [...read.gaps, rendering.gap]
	};
	const { evidence, hasComponent } = readHtml(rendering.dom, address, own);
	const { markers, hints, gaps } = evidence.find();
	const isShadowed = hasComponent && [...read.gaps, ...gaps].includes("shadow");
	const shown = remaining.filter((gap) => gap === "shadow" ? isShadowed : gaps.includes(gap));
	return {
		...read,
		markers: [.../* @__PURE__ */ new Set([...read.markers, ...markers])],
		hints: isShadowed ? [.../* @__PURE__ */ new Set([...hints, ...read.hints])] : hints,
		gaps: [...rendering.isComplete ? [] : ["size"], ...shown],
		isRendered: true
	};
}
// src/network/site/request-url.ts
/**
* Requests a URL, with retries after transient failures. Other URLs are requested during the pauses. Always with GET, as browsers
* do: many servers handle HEAD differently. Of a callback only the head is needed.
* @param index its place among all URLs, which are requested in that order
* @param headers further header fields, e.g. to revalidate a cached response
*/
async function requestUrl({ url, purpose }, index, { client, throttle, retry, room }, headers = {}) {
	let start;
	for (let attempts = 1;; attempts++) {
		const attempt = async () => {
			await room();
			start ??= performance.now();
			const response = await client.request(url, {
				needsBody: purpose !== "callback",
				headers
			});
			const pause = pauseBefore(response, attempts, retry, Date.now());
			if (pause !== void 0 && retryAfterOf(response, Date.now()) !== void 0) throttle.quiet(url.host, pause);
			return {
				response,
				pause
			};
		};
		const failure = await client.resolve(url);
		const { response, pause } = failure ? {
			response: { failure },
			pause: pauseBefore({ failure }, attempts, retry, Date.now())
		} : await throttle.take(url.host, attempt, attempts > 1 ? 1 : -index);
		if (pause === void 0) return {
			response,
			attempts,
			milliseconds: Math.round(performance.now() - (start ?? performance.now()))
		};
		await throttle.pause(pause);
	}
}
// src/network/site/turns.ts
/**
* Runs tasks one by one, each in a turn of the event loop of its own. While enough requests wait to be sent, each is followed by a pause as
* long as the task: a response that arrives is handled soon, and the time of a run is that of its requests.
*/
var Turns = class {
	#isSupplied;
	#last;
	/** @param start the first turn comes after it */
	constructor(start, isSupplied) {
		this.#isSupplied = isSupplied;
		this.#last = start.then(() => {});
	}
	/** Resolves after everything that waited before has had its turn. */
	next() {
		const turn = this.#last;
		this.#last = turn.then(() => this.pause(performance.now()));
		return turn;
	}
	/** The pause after a task. @param start when it began, by `performance.now()` */
	async pause(start) {
		await setImmediate$1();
		if (this.#isSupplied()) await setTimeout$1(performance.now() - start);
	}
};
// src/network/site/url-cache.ts
/** No cache: nothing is found or stored. */
const withoutCache = {
	find: () => void 0,
	store: () => {},
	renew: () => {}
};
/** Results by request key, with a maximum age. */
var AgingCache = class {
	#entries;
	#maxAge;
	#now;
	#used = /* @__PURE__ */ new Set();
	/**
	* @param maxAge in milliseconds
	* @param now the current time, in milliseconds since 1970
	*/
	constructor(entries, maxAge, now) {
		this.#entries = entries;
		this.#maxAge = maxAge;
		this.#now = now;
	}
	find(key, markers) {
		this.#used.add(key);
		const entry = this.#entries.get(key);
		if (!entry || JSON.stringify(entry.markers) !== JSON.stringify(searchedMarkers(markers))) return void 0;
		const { etag, lastModified, outcome } = entry;
		return {
			outcome: {
				...outcome,
				attempts: 0,
				milliseconds: 0
			},
			isFresh: this.#isFresh(entry),
			condition: {
				...isSendable(etag) && { "if-none-match": etag },
				...isSendable(lastModified) && { "if-modified-since": lastModified }
			}
		};
	}
	store(key, outcome, markers, headers) {
		this.#entries.delete(key);
		if (outcome.verdict !== "ok" || (outcome.page?.gaps.length ?? 0) > 0) return;
		const { etag, "last-modified": lastModified } = headers;
		this.#entries.set(key, {
			storedAt: this.#now,
			...etag !== void 0 && { etag },
			...lastModified !== void 0 && { lastModified },
			markers: searchedMarkers(markers),
			outcome
		});
	}
	renew(key, outcome) {
		const entry = this.#entries.get(key);
		if (entry) this.#entries.set(key, {
			...entry,
			storedAt: this.#now,
			outcome
		});
	}
	/** All entries. */
	all() {
		return [...this.#entries];
	}
	/** The entries that this run used, and fresh ones: a cache must not grow forever. */
	worthKeeping() {
		return [...this.#entries].filter(([key, entry]) => this.#used.has(key) || this.#isFresh(entry));
	}
	#isFresh({ storedAt, outcome }) {
		const age = this.#now - storedAt;
		const isOver = outcome.certificate !== void 0 && Date.parse(outcome.certificate.to) < this.#now;
		return age >= 0 && age < this.#maxAge && !isOver;
	}
};
/** Whether a header field may have this value: an entity tag with other characters cannot be sent back. */
function isSendable(value) {
	return value !== void 0 && /^[\x20-\x7e]{1,1000}$/.test(value);
}
function searchedMarkers(extra) {
	return [...loginMarkers().map(({ text }) => text), ...extra];
}
// src/network/site/check-urls.ts
/** How much of pages is kept before they are searched, in bytes; with more, requests wait. */
const maxKeptBytes = 16777216;
/**
* Checks URLs. Each is requested once, however often it is declared; text that is not a URL is not checked.
* @param declaredUrls the URLs of all declarations of a run
* @returns a check for each of `declaredUrls`, in its order
*/
async function checkUrls(declaredUrls, policy, options = {}) {
	const checker = new UrlChecker(policy, options);
	try {
		return (await Promise.all(checker.complete([declaredUrls]))).flat();
	} finally {
		await checker.close();
	}
}
/** Checks URLs like `checkUrls`, and may start before all of them are known. */
var UrlChecker = class {
	#cache;
	#options;
	#client;
	#context;
	#renderer;
	#requests = /* @__PURE__ */ new Map();
	#outcomes = /* @__PURE__ */ new Map();
	#running = /* @__PURE__ */ new Map();
	/** The keys of requests, in their order, without those that were done before the others. */
	#pending = [];
	/** Reads pages; available once all URLs and their markers are known. */
	#reader;
	#setReader = () => {};
	/** Pages are searched one by one, once all markers are known: a later declaration may add one. Requests go first. */
	#turns;
	#readingSince = performance.now();
	#keptBytes = 0;
	#isListComplete = false;
	constructor(policy, options = {}) {
		limitYoungGeneration();
		this.#cache = options.cache ?? withoutCache;
		this.#options = options;
		this.#client = new PageClient(policy, options.canceled);
		this.#reader = new Promise((resolve) => this.#setReader = resolve);
		const throttle = new HostThrottle(this.#client.end);
		this.#turns = new Turns(this.#reader, () => throttle.isSupplied);
		const room = async () => {
			if (this.#keptBytes > maxKeptBytes) await this.#turns.next();
		};
		this.#context = {
			client: this.#client,
			throttle,
			retry: policy.retry,
			room
		};
		this.#renderer = policy.browser && new PageRenderer(policy, this.#client.end);
	}
	/**
	* Starts to check URLs that a later `complete` names again.
	* @returns resolves when there is time to read another declaration
	*/
	async start(urls) {
		this.#startAll(urls);
		await this.#turns.pause(this.#readingSince);
		this.#readingSince = performance.now();
	}
	/** @throws ExhaustedError if the heap is almost full: a large run fills it before its first request */
	#startAll(urls) {
		for (const declared of urls) {
			const url = parseUrl(declared.url);
			if (!url) continue;
			const key = requestKey(declared);
			const request = this.#requests.get(key) ?? {
				url,
				purpose: declared.purpose,
				markers: /* @__PURE__ */ new Set()
			};
			for (const marker of declared.markers ?? []) request.markers.add(marker);
			if (this.#requests.has(key)) continue;
			throwIfHeapIsFull();
			this.#requests.set(key, request);
			this.#pending.push(key);
			this.#run(key, request);
		}
	}
	/**
	* @param lists the URLs of all declarations of a run
	* @returns for each list a check for each of its URLs, in their order
	*/
	complete(lists) {
		for (const urls of lists) this.#startAll(urls);
		this.#isListComplete = true;
		this.#reportProgress();
		const allMarkers = new Set([...this.#requests.values()].flatMap(({ markers }) => [...markers]));
		this.#setReader(new PageReader(this.#client, this.#context.throttle, [...allMarkers]));
		const today = Date.now();
		return lists.map(async (urls) => {
			await Promise.all(urls.map((declared) => this.#running.get(requestKey(declared))));
			await this.#turns.next();
			return urls.map((declared) => this.#checkOf(declared, today));
		});
	}
	/** Ends all requests. */
	async close() {
		await Promise.all([this.#client.close(), this.#renderer?.close()]);
	}
	#run(key, request) {
		const running = this.#check(key, request, this.#running.size);
		running.catch(() => {});
		this.#running.set(key, running);
	}
	async #check(key, request, index) {
		if (this.#cache !== withoutCache) await this.#reader;
		const cached = this.#cache.find(key, this.#searchedFor(request));
		const outcome = cached?.isFresh ? cached.outcome : await this.#request(key, request, index, cached);
		if (!outcome) return;
		this.#outcomes.set(key, outcome);
		this.#reportProgress();
	}
	async #request(key, request, index, cached) {
		const { canceled } = this.#options;
		const { response, ...effort } = await requestUrl(request, index, this.#context, cached?.condition);
		if (canceled?.aborted && "failure" in response) return void 0;
		const certificate = "status" in response ? response.certificate : void 0;
		const facts = {
			...effort,
			...certificate && { certificate }
		};
		if (cached && "status" in response && response.status === 304) {
			const renewed = {
				...cached.outcome,
				...facts
			};
			this.#cache.renew(key, renewed);
			return renewed;
		}
		if ("status" in response && isXhtmlPage(response)) await loadXmlParser();
		const evaluated = evaluateResponse(request.purpose, response, Date.now());
		const page = request.purpose !== "callback" && evaluated.verdict === "ok" && "status" in response ? await this.#inspect(response, request) : void 0;
		if (canceled?.aborted && page) return void 0;
		const outcome = {
			...evaluated,
			...facts,
			...page && { page }
		};
		this.#cache.store(key, outcome, this.#searchedFor(request), "status" in response ? response.headers : {});
		return outcome;
	}
	async #inspect(response, request) {
		const bytes = response.body?.bytes.length ?? 0;
		this.#keptBytes += bytes;
		await this.#turns.next();
		this.#keptBytes -= bytes;
		const reader = await this.#reader;
		const own = [...request.markers].sort();
		const read = await reader.read(response, own);
		if (!this.#renderer || !needsRendering(read, own)) return read;
		return renderedFacts(read, await this.#renderer.render(response.finalUrl), response.finalUrl, own);
	}
	#searchedFor({ markers }) {
		return [...[...markers].sort(), ...this.#renderer ? ["--browser"] : []];
	}
	#reportProgress() {
		const { onProgress } = this.#options;
		if (!onProgress || !this.#isListComplete) return;
		while (this.#outcomes.has(this.#pending[0] ?? "")) this.#pending.shift();
		const [key = ""] = this.#pending;
		onProgress(this.#outcomes.size, this.#requests.size, this.#requests.get(key)?.url.hostname);
	}
	#checkOf({ markers = [], ...declared }, today) {
		const { page, ...outcome } = this.#outcomes.get(requestKey(declared)) ?? { verdict: "not-checked" };
		const days = outcome.certificate && daysUntil(outcome.certificate.to, today);
		return {
			...declared,
			...outcome,
			...page && { page: {
				...page,
				markers: page.markers.filter((marker) => isKnownMarker(marker) || markers.includes(marker))
			} },
			...days !== void 0 && { certificateDays: days }
		};
	}
};
/** Whole days until the end of the last day: 0 on that day itself. */
function daysUntil(day, now) {
	const oneDay = 864e5;
	return Math.floor((Date.parse(day) + oneDay - 1 - now) / oneDay);
}
// src/network/site/url-cache-state.ts
/**
* The URL cache's file: entries by cache key, the newest first. An entry of another shape was changed by someone: another
* request costs less than a wrong result.
*/
const urlCacheState = {
	option: "url-cache",
	signature: "weibo-provider-url-cache",
	version: 3,
	isDisposable: true,
	maxBytes: 16777216,
	mode: 384,
	parse: (entries) => Object.entries(entries).flatMap(([key, value]) => {
		const entry = parseEntry(value);
		return entry ? [[key, entry]] : [];
	}),
	serialize: (entries) => entries.toSorted(([, a], [, b]) => b.storedAt - a.storedAt)
};
/** The entry without unknown members: it appears in reports next to the results of this run. */
function parseEntry(value) {
	if (!isRecord(value) || !isRecord(value.outcome)) return void 0;
	const { storedAt, etag, lastModified, markers, outcome } = value;
	const { verdict, status, finalUrl, certificate, page } = outcome;
	if (typeof storedAt !== "number" || !isTexts(markers) || !isOptional(isText, etag) || !isOptional(isText, lastModified)) return void 0;
	const address = isText(finalUrl) ? parseUrl(finalUrl) : void 0;
	if (verdict !== "ok" || !isStatus(status) || !address || !/^https?:$/.test(address.protocol)) return void 0;
	if (!isOptional(isCertificate, certificate) || !isOptional(isPageFacts, page)) return void 0;
	return {
		storedAt,
		...etag !== void 0 && { etag },
		...lastModified !== void 0 && { lastModified },
		markers,
		outcome: {
			verdict,
			status,
			finalUrl: address.href,
			...certificate && { certificate: {
				from: certificate.from,
				to: certificate.to,
				names: certificate.names,
				...certificate.isChainIncomplete === true && { isChainIncomplete: true }
			} },
			...page && { page: pageFactsFrom(page) }
		}
	};
}
function isOptional(is, value) {
	return value === void 0 || is(value);
}
const isText = (value) => typeof value === "string";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isStatus = (value) => Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599;
const isDay = (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isFlag = (value) => typeof value === "boolean";
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const isCertificate = (value) => isRecord(value) && isDay(value.from) && isDay(value.to) && isTexts(value.names);
const isPageFacts = (value) => isRecord(value) && [
	value.markers,
	value.hints,
	value.hosts
].every(isTexts) && isCount(value.scripts) && isCount(value.scriptsRead) && isOptional(isFlag, value.isRendered);
/** Stored pages have no gaps. */
function pageFactsFrom({ markers, hints, scriptsRead, scripts, hosts, isRendered }) {
	return {
		markers,
		hints,
		gaps: [],
		scriptsRead,
		scripts,
		hosts,
		...isRendered && { isRendered }
	};
}
// src/network/service-client.ts
/** Largest body, in bytes. */
const maxResponseBytes = 1048576;
/**
* Client for the services that receive secrets. Unlike the URL checks it has no address guard: its callers allow only fixed
* hosts, and TLS verifies them. It follows no redirects and uses no proxy.
*/
var ServiceClient = class {
	#agent;
	#timeouts;
	/** @param guarded connects in place of this client, with the address guard */
	constructor(policy, guarded) {
		const { overrides, timeouts } = policy;
		this.#timeouts = timeouts;
		const connect = (0, import_connect.default)({
			...tlsTrust(policy),
			timeout: timeouts.connect
		});
		const toOverrides = (options, callback) => {
			const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
			const override = overrides.find((candidate) => candidate.host === options.hostname && candidate.port === port);
			if (!override) return connect(options, callback);
			connect({
				...options,
				servername: options.hostname,
				hostname: override.address,
				port: String(override.toPort ?? port)
			}, callback);
		};
		this.#agent = new import_agent.default({
			connections: 1,
			headersTimeout: timeouts.head,
			bodyTimeout: timeouts.head,
			connect: guarded ?? toOverrides
		});
	}
	/**
	* Posts a form.
	* @param signal ends the request
	* @throws NetworkError without a complete response; its message contains nothing of the form
	*/
	post(url, form, signal) {
		return this.request(url, {
			method: "POST",
			body: form,
			...signal && { signal }
		});
	}
	/**
	* Requests a page.
	* @throws NetworkError without a complete response; its message contains nothing of the query
	*/
	get(url) {
		return this.request(url, { method: "GET" });
	}
	/**
	* Sends any request.
	* @throws NetworkError without a complete response; its message contains nothing of the body, the query and the token
	*/
	async request(url, { method, body: content, token, accept = "application/json, text/html;q=0.9", signal }) {
		const place = {
			host: url.hostname,
			port: portOf(url),
			timeouts: this.#timeouts
		};
		const type = content && ("json" in content ? "application/json" : "application/x-www-form-urlencoded");
		const deadline = new Deadline(this.#timeouts.total, signal);
		deadline.start();
		try {
			const { statusCode, headers, body } = await this.#agent.request({
				origin: url.origin,
				path: url.pathname + url.search,
				method,
				headers: {
					accept,
					"user-agent": "weibo-provider",
					...type && { "content-type": type },
					...token && { authorization: `Bearer ${token.reveal()}` }
				},
				...content && { body: "json" in content ? JSON.stringify(content.json) : content.toString() },
				signal: deadline.signal
			});
			const chunks = [];
			let length = 0;
			for await (const chunk of body) {
				length += chunk.length;
				if (length > maxResponseBytes) throw new NetworkError({
					kind: "protocol",
					host: url.hostname,
					code: "RESPONSE_TOO_LARGE"
				});
				chunks.push(chunk);
			}
			const { location, "x-ratelimit-reset": rateLimitReset } = headers;
			return {
				status: statusCode,
				text: new TextDecoder().decode(Buffer.concat(chunks)),
				...typeof location === "string" && { location },
				...typeof rateLimitReset === "string" && { rateLimitReset }
			};
		} catch (error) {
			throw new NetworkError(networkFailureOf(error, place));
		} finally {
			deadline.pause();
		}
	}
	/** Closes idle connections. */
	async close() {
		await this.#agent.destroy();
	}
};
// src/network/weibo/error-code.ts
/** Phrases of pages that may not show their code. Source: issue threads of Weibo SDKs (observed). */
const phrases = [[/重定向地址不匹配/, 21322], [/unknown? client id\s*[:：]/i, 21324]];
const codes = Object.entries(weiboIdentifiers).map(([code, identifier]) => ({
	code: Number(code),
	identifier
}));
/**
* The error code in a response of the token endpoint, e.g. `{"error":"invalid_client","error_code":21324,…}` (observed; a
* string in old documents).
* @returns undefined for other text, and for contradicting codes
*/
function codeInJson(text) {
	const { error, error_code: code } = parsed(text);
	const read = typeof code === "number" || typeof code === "string" ? Number(code) : void 0;
	const named = codes.find(({ identifier }) => identifier === error)?.code;
	if (read === void 0 && named === void 0) return void 0;
	return agreedCode([
		read,
		named,
		...[...text.matchAll(/"error_code"\s*:\s*"?(\d+)/g)].map(([, digits]) => Number(digits))
	]);
}
/** The error code in the query of a redirect (documented). */
function codeInQuery(query) {
	const named = query.getAll("error").map((error) => codes.find(({ identifier }) => identifier === error)?.code);
	return agreedCode([...query.getAll("error_code").map(Number), ...named]);
}
/** Reads a page: only visible text counts, since scripts may contain every error. */
function readPage(html) {
	const visible = [];
	const fields = /* @__PURE__ */ new Set();
	let hidden = 0;
	new Parser({
		onopentag(name, { name: field = "" }) {
			visible.push(" ");
			if (hiding.has(name)) hidden += 1;
			if (hidden === 0 && (name === "input" || name === "form")) fields.add(field);
		},
		onclosetag(name) {
			visible.push(" ");
			if (hiding.has(name)) hidden -= 1;
		},
		ontext(text) {
			if (hidden === 0) visible.push(text);
		}
	}).end(html);
	const text = visible.join("").replace(/error\s*[:：]\s*/g, "error:");
	const shown = [...text.matchAll(/错误[码号]\s*[:：]\s*(\d{5})(?!\d)/g)].map(([, digits]) => Number(digits));
	const named = codes.filter(({ identifier }) => text.includes(`error:${identifier}`)).map(({ code }) => code);
	const meant = phrases.filter(([phrase]) => phrase.test(text)).map(([, code]) => code);
	return {
		code: agreedCode([
			...shown,
			...named,
			...meant
		]),
		isLogin: fields.has("authZForm") || fields.has("userId") && fields.has("passwd")
	};
}
/** Elements whose text is not shown. */
const hiding = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript"
]);
/** The code that all of them agree on; every code has five digits. */
function agreedCode(found) {
	const [code, ...others] = new Set(found.filter((value) => value !== void 0));
	return others.length === 0 && /^\d{5}$/.test(String(code)) ? code : void 0;
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
// src/network/weibo/read-response.ts
/** Codes with which Weibo refuses the application, its callback or its secret. Sources: a copy of the OAuth documentation; issue threads. */
const refusals = [
	21321,
	21322,
	21324,
	21337
];
/** Sign-in hosts that the authorize page redirects to (passport.weibo.cn: observed; the others: inferred). */
const loginHosts = [
	"passport.weibo.cn",
	"passport.weibo.com",
	"login.sina.com.cn"
];
/** The token endpoint's error for a wrong authorization code, which means that key and secret are right (inferred). */
const wrongCode = 21325;
const origin$1 = "https://api.weibo.com";
/**
* The result of a probe from the response of the authorize page or the token endpoint; anything uncertain is unknown.
* @param callback the redirect URI of the request: errors may be redirected there
*/
function readProbeResponse(kind, response, callback) {
	const { status } = response;
	const { code, isAccepted } = kind === "credentials" ? readToken(response) : readAuthorize(response, callback);
	const facts = {
		status,
		...code !== void 0 && { code }
	};
	if (status >= 500) return {
		state: "unknown",
		...facts
	};
	if (code !== void 0 && refusals.includes(code)) return {
		state: "refused",
		...facts
	};
	return {
		state: isAccepted ? "accepted" : "unknown",
		...facts
	};
}
function readAuthorize({ status, text, location }, callback) {
	if (status >= 300 && status < 400) return readRedirect(location, callback);
	if (text.trimStart().startsWith("{")) return {
		code: codeInJson(text),
		isAccepted: false
	};
	const { code, isLogin } = readPage(text);
	return {
		code,
		isAccepted: status === 200 && isLogin && code === void 0
	};
}
/** A redirect counts if it leads to Weibo itself or back to the application. */
function readRedirect(location, callback) {
	const target = location === void 0 ? void 0 : parseUrl(location, origin$1);
	if (!target) return { isAccepted: false };
	const code = codeInQuery(target.searchParams);
	if (loginHosts.includes(target.hostname) && /(?:signin|login)/.test(target.pathname)) return {
		code,
		isAccepted: code === void 0 && !target.searchParams.has("error")
	};
	return {
		...(target.origin === origin$1 || target.hostname === parseUrl(callback)?.hostname) && { code },
		isAccepted: false
	};
}
/** The token endpoint responds in JSON only (documented). */
function readToken({ text }) {
	const code = codeInJson(text);
	return {
		code,
		isAccepted: code === wrongCode
	};
}
// src/network/weibo/sign-in.ts
/** Weibo's authorize pages (documented); the probe compares their URL and never requests it. */
const authorizeUrls = ["https://api.weibo.com/oauth2/authorize", "https://open.weibo.cn/oauth2/authorize"];
/** How many redirects of a service are followed. */
const maxHops = 5;
/**
* Follows the start of a sign-in at an identity service up to Weibo's authorize URL, without requesting that, and compares callback
* and app key with the declaration. Needs no key and sends none. Redirects are followed only within the service; anything unexpected
* is unknown.
* @param appKey compared and never shown; undefined if its secret is not set
*/
async function probeSignIn(request, { name: service, signIn }, declaration, appKey) {
	const subject = {
		kind: "sign-in",
		service
	};
	const { url: start, hosts } = signIn?.startOf(declaration) ?? {
		url: "",
		hosts: []
	};
	let url = parseUrl(start);
	try {
		for (let hop = 0; url && hop < maxHops; hop++) {
			const { status, location } = await request(url);
			const target = location === void 0 || status < 300 || status > 399 ? void 0 : parseUrl(location, url.href);
			if (!target) return { check: {
				...subject,
				state: "unknown",
				status
			} };
			const pair = authorizeUrls.includes(target.origin + target.pathname) ? pairIn(target.searchParams) : void 0;
			if (pair) return {
				check: {
					...subject,
					status,
					...compare(pair, declaration.callbacks, appKey)
				},
				pair
			};
			url = target.protocol === "https:" && target.port === "" && hosts.includes(target.hostname) ? target : void 0;
		}
	} catch (error) {
		if (!(error instanceof NetworkError)) throw error;
		return { check: {
			...subject,
			state: "unknown",
			failure: error.failure
		} };
	}
	return { check: {
		...subject,
		state: "unknown"
	} };
}
/** Callback and app key of an authorize URL. Each must appear once: Weibo may read another one than the first. */
function pairIn(query) {
	const [[callback, ...callbacks], [clientId, ...clientIds]] = [query.getAll("redirect_uri"), query.getAll("client_id")];
	if (callback === void 0 || clientId === void 0 || callbacks.length + clientIds.length > 0) return void 0;
	return {
		callback,
		appKey: new Secret(clientId)
	};
}
function compare(pair, callbacks, appKey) {
	const compared = appKey ? ["callback", "appKey"] : ["callback"];
	const isSame = {
		callback: pair.callback === callbacks?.authorization,
		appKey: appKey?.equals(pair.appKey)
	};
	const differs = compared.filter((name) => !isSame[name]);
	return differs.length === 0 ? {
		state: "same",
		compared
	} : {
		state: "differs",
		compared,
		differs
	};
}
// src/network/weibo/probe.ts
const origin = "https://api.weibo.com";
/** Placeholder for the code that only a user's consent gives: Weibo refuses it, and its error shows whether the secret is right. */
const dummyCode = "weibo-provider-probe";
/** Failures that the next probe would share, each after its whole timeout. */
const unreachable = [
	"timeout",
	"dns",
	"dns-server",
	"refused",
	"tls"
];
/**
* Probes, without a user, whether Weibo knows the applications: key and callback at the authorize page, and optionally key
* and secret at the token endpoint. The app key goes to api.weibo.com as in every sign-in; the app secret
* goes to its token endpoint only. Nothing is changed at Weibo. One request at a time, since Weibo limits by address; once
* it is unreachable, the rest is unknown for the same reason. Never throws for a response or the network.
* Sources: Weibo wiki, oauth2/authorize and oauth2/access_token; how errors look: issue threads (observed).
* @returns the checks for each of `declarations`, in their order
*/
async function probeAll(declarations, mode, secrets, policy) {
	const client = new ServiceClient(policy);
	const pages = openPages(client, policy);
	let failure;
	const send = async (kind, callback, request) => {
		if (failure) return {
			kind,
			state: "unknown",
			failure
		};
		try {
			return {
				kind,
				...readProbeResponse(kind, await request(client), callback)
			};
		} catch (error) {
			if (!(error instanceof NetworkError)) throw error;
			if (unreachable.includes(error.failure.kind)) failure = error.failure;
			return {
				kind,
				state: "unknown",
				failure: error.failure
			};
		}
	};
	try {
		const checks = [];
		for (const declaration of declarations) {
			const context = {
				mode,
				secrets,
				send
			};
			const isSignIn = mode === "sign-in" || mode === "sign-in-weibo";
			checks.push(isSignIn ? await probeServices(declaration, pages.request, context) : await probe(declaration, context));
		}
		return checks;
	} finally {
		await Promise.all([client.close(), pages.close()]);
	}
}
/** Requests pages of identity services. A host that a declaration names passes the address guard. */
function openPages(client, policy) {
	const closing = new AbortController();
	const guarded = new ServiceClient(policy, new GuardedConnector(policy, {
		closing: closing.signal,
		onCertificate: () => {}
	}).forUndici());
	return {
		request: (isAssignedHost) => (url) => (isAssignedHost(url.hostname) ? client : guarded).get(url),
		close: async () => {
			closing.abort();
			await guarded.close();
		}
	};
}
/** Probes the sign-in of each declared service, one after the other; unknown where none is declared, or its start is not known. */
async function probeServices(declaration, request, context) {
	const checks = [];
	for (const target of declaredTargets(declaration)) if (target.signIn) checks.push(...await probeService(target, declaration, request(target.signIn.isAssignedHost), context));
	else checks.push({
		kind: "sign-in",
		service: target.name,
		state: "unknown"
	});
	return checks.length > 0 ? checks : [{
		kind: "sign-in",
		state: "unknown"
	}];
}
/** Compares the sign-in that a service starts with the declaration, and optionally requests Weibo's authorize page as it would. */
async function probeService(target, declaration, request, { mode, secrets, send }) {
	const name = declaration.credentials?.appKey;
	const { check, pair } = await probeSignIn(request, target, declaration, name === void 0 ? void 0 : sendable(secrets(name)));
	if (mode === "sign-in") return [check];
	const service = target.name;
	const appKey = validAppKey(pair?.appKey);
	if (!pair || !appKey) return [check, {
		kind: "sign-in-weibo",
		service,
		state: "unknown"
	}];
	return [check, {
		...await send("sign-in-weibo", pair.callback, (client) => authorize(client, appKey, pair.callback)),
		service
	}];
}
async function probe({ credentials, callbacks }, { mode, secrets, send }) {
	const callback = callbacks?.authorization;
	if (mode === "off" || !credentials?.appKey || !credentials.appSecret || callback === void 0) return [];
	const appKey = validAppKey(sendable(secrets(credentials.appKey)));
	const appSecret = sendable(secrets(credentials.appSecret));
	const notChecked = (kind, missing) => ({
		kind,
		state: "not-checked",
		missing
	});
	const callbackCheck = appKey ? await send("callback", callback, (client) => authorize(client, appKey, callback)) : notChecked("callback", credentials.appKey);
	if (mode === "callback") return [callbackCheck];
	const missing = appKey ? credentials.appSecret : credentials.appKey;
	return [callbackCheck, appKey && appSecret ? await send("credentials", callback, (client) => exchange(client, appKey, appSecret, callback)) : notChecked("credentials", missing)];
}
/** A secret that can be sent; an unset one or a placeholder would only be refused. */
function sendable(secret) {
	return secretProblem(secret) === void 0 ? secret : void 0;
}
/** An app key; a value with the form of a secret has the wrong name, and must not get into a URL. */
function validAppKey(appKey) {
	return appKey && appKey.reveal().search(secretShape) < 0 ? appKey : void 0;
}
/** With `response_type=code`: another type was refused where this one works (observed). */
function authorize(client, appKey, callback) {
	const query = new URLSearchParams({
		client_id: appKey.reveal(),
		redirect_uri: callback,
		response_type: "code"
	});
	return client.get(new URL(`/oauth2/authorize?${query}`, origin));
}
function exchange(client, appKey, appSecret, callback) {
	const form = {
		client_id: appKey.reveal(),
		client_secret: appSecret.reveal(),
		grant_type: "authorization_code",
		code: dummyCode,
		redirect_uri: callback
	};
	return client.post(new URL("/oauth2/access_token", origin), new URLSearchParams(form));
}
// src/core/sync/turns.ts
/** How many accounts are synced concurrently; declarations of one account are synced one after the other. */
const concurrency = 8;
/** The turns of one run. */
function turnsByAccount() {
	const all = new PQueue({ concurrency });
	const accounts = /* @__PURE__ */ new Map();
	return ({ target: { description }, input }, work) => {
		const account = `${description.id} ${description.accountOf(input.declaration) ?? ""}`;
		const turn = accounts.get(account) ?? new PQueue({ concurrency: 1 });
		accounts.set(account, turn);
		return turn.add(() => all.add(work));
	};
}
// src/core/sync/remote-reads.ts
/** The reads that plans are based on. A read may start before its declaration is checked, since it changes nothing. */
var RemoteReads = class {
	inTurn = turnsByAccount();
	#cancellation;
	#started = /* @__PURE__ */ new Map();
	constructor(cancellation) {
		this.#cancellation = cancellation;
	}
	/** Starts the read of a task. Its failure is reported by `stateOf`, and by nothing if the task is never planned. */
	start(task) {
		const { target, input } = task;
		const state = this.#read(task);
		state.catch(() => {});
		this.#started.set(keyOf(target.description.id, input.file), {
			declaration: input.declaration,
			state
		});
	}
	/**
	* The remote state of a task, from the read that was started for the same declaration, otherwise from a new one.
	* @throws RemoteFailure
	*/
	stateOf(task) {
		const { target, input } = task;
		const started = this.#started.get(keyOf(target.description.id, input.file));
		return started && isDeepStrictEqual(started.declaration, input.declaration) ? started.state : this.#read(task);
	}
	#read(task) {
		return this.inTurn(task, async () => {
			this.#cancellation.throwIfRequested();
			return task.target.service.read(task.input, this.#cancellation);
		});
	}
};
const keyOf = (target, file) => `${target} ${file}`;
// src/core/sync/conflicts.ts
/**
* Declarations that claim one account of a service with different credentials: the last one to be synced would win.
* Different secret names conflict only where both secrets are set, to different values. Without secrets, as in a pull
* request from a fork, this is unknown, and a sync does not start without them.
* @returns the blockers of each task, in the order of `tasks`
*/
function conflictsAmong(tasks) {
	const accounts = tasks.map(({ target: { description }, input }) => ({
		id: description.id,
		account: description.accountOf(input.declaration)
	}));
	return tasks.map(({ input }, index) => {
		const { id, account } = accounts[index] ?? {};
		if (account === void 0) return [];
		const other = tasks.find((candidate, position) => accounts[position]?.id === id && accounts[position]?.account === account && disagree(candidate.input, input));
		return other ? [{
			kind: "conflict",
			account,
			file: other.input.file
		}] : [];
	});
}
function disagree(one, other) {
	const [credentials, otherCredentials] = [one.declaration.credentials, other.declaration.credentials];
	return differ(credentials?.appKey, otherCredentials?.appKey, one.secrets) || differ(credentials?.appSecret, otherCredentials?.appSecret, one.secrets);
}
function differ(name, otherName, secrets) {
	const value = name === void 0 ? void 0 : secrets(name);
	const otherValue = otherName === void 0 ? void 0 : secrets(otherName);
	return Boolean(value && otherValue && !value.equals(otherValue));
}
// src/core/sync/sync-all.ts
/** Starts the reads of all tasks that nothing known before the first request stops. */
function readAhead(tasks, { counts, reads }) {
	const blockers = blockersOf(tasks, counts);
	for (const [index, task] of tasks.entries()) if (blockers[index]?.length === 0) reads.start(task);
}
/**
* Plans every task, then applies the plans if the mode says so. A failure of one task does not stop the others; only an
* unexpected digest or a missing confirmation stops all of them, before the first write.
* @returns a result for each of `tasks`, in their order
*/
async function syncAll(tasks, mode) {
	const { reads = new RemoteReads(mode.cancellation) } = mode;
	const planned = await planAll(tasks, mode, reads);
	const results = planned.map(({ result }) => result);
	const blocker = await blockerOfAll(results, mode);
	if (blocker) return results.map((result) => result.plan ? {
		...result,
		blockers: [blocker]
	} : result);
	if (!mode.applies) return results;
	return Promise.all(planned.map(({ result, ready }) => ready ? reads.inTurn(ready.task, () => applyOne(result, ready, mode)) : result));
}
function planAll(tasks, { counts }, reads) {
	const blockers = blockersOf(tasks, counts);
	return Promise.all(tasks.map(async (task, index) => {
		const [target, ownBlockers = []] = [task.target.description.id, blockers[index]];
		return ownBlockers.length > 0 ? { result: {
			target,
			blockers: ownBlockers
		} } : planOne(task, reads);
	}));
}
/** What stops each task before its first request. */
function blockersOf(tasks, counts) {
	const conflicts = conflictsAmong(tasks);
	return tasks.map(({ target, input }, index) => [...target.service.preflight(input), ...conflicts[index] ?? []].filter(counts));
}
/** What stops every plan of the run. */
async function blockerOfAll(results, mode) {
	const { requiredDigest, confirm, applies, cancellation } = mode;
	const plans = results.flatMap(({ plan }) => plan ? [plan] : []);
	const digest = combinedDigest(plans.map((plan) => plan.digest));
	if (requiredDigest !== void 0 && requiredDigest !== digest) return {
		kind: "digest",
		digest,
		required: requiredDigest
	};
	return applies && confirm && !cancellation.requested.aborted && plans.some((plan) => writes(plan).length > 0) && !await confirm(results) ? { kind: "declined" } : void 0;
}
async function planOne(task, reads) {
	const { description, service } = task.target;
	const [target, { input }] = [description.id, task];
	try {
		const remote = await reads.stateOf(task);
		const plan = service.plan(input, remote);
		return {
			result: {
				target,
				blockers: [],
				plan,
				instructions: service.instructions(input, plan)
			},
			ready: {
				task,
				plan,
				remote
			}
		};
	} catch (failure) {
		if (failure instanceof RemoteFailure) return { result: {
			target,
			blockers: [],
			failure
		} };
		throw failure;
	}
}
async function applyOne(result, { task, plan, remote }, { cancellation, onStep = () => {} }) {
	const { input, target } = task;
	const context = {
		cancellation,
		onStep: (step) => onStep({
			file: input.file,
			target: plan.target,
			...step
		})
	};
	const outcome = cancellation.requested.aborted ? canceled(plan) : await target.service.apply(input, plan, remote, context);
	const instructions = target.service.instructions(input, {
		...plan,
		changes: [...outcome.applied, ...outcome.pending]
	});
	if (outcome.failure !== void 0 || !outcome.applied.some(isWrite)) return {
		...result,
		instructions,
		outcome
	};
	return {
		...result,
		instructions,
		outcome: await verified(task, outcome, cancellation)
	};
}
function canceled(plan) {
	const isDone = plan.changes.every(({ action }) => action === "none");
	const lists = {
		plan,
		pending: [],
		unverified: []
	};
	return isDone ? {
		...lists,
		applied: plan.changes,
		remaining: []
	} : {
		...lists,
		applied: [],
		remaining: plan.changes,
		failure: new Canceled()
	};
}
/** Each step was verified when it was applied. A final read checks that later steps did not undo an earlier one. */
async function verified({ target, input }, outcome, cancellation) {
	if (cancellation.requested.aborted) return outcome;
	try {
		const undone = await target.service.verify(input, outcome.applied, cancellation);
		if (undone.length === 0) return outcome;
		const applied = outcome.applied.filter((change) => !includesChange(undone, change));
		return {
			...outcome,
			applied,
			remaining: undone,
			failure: new UndoneChanges(target.description.id, undone)
		};
	} catch (failure) {
		if (failure instanceof Canceled) return outcome;
		if (failure instanceof RemoteFailure) return {
			...outcome,
			failure
		};
		throw failure;
	}
}
// src/sync/opened-targets.ts
/** The identity services of a run, each opened when a declaration names it. */
var OpenedTargets = class {
	#options;
	#opened = /* @__PURE__ */ new Map();
	#saves = [];
	constructor(options) {
		this.#options = options;
	}
	/** The tasks of declarations, by file and then in the order of the identity services. */
	async tasksOf(files) {
		const tasks = [];
		const { secrets } = this.#options;
		for (const file of files) for (const description of declaredTargets(file.declaration)) tasks.push({
			file,
			target: await this.#open(description),
			input: {
				...file,
				secrets
			}
		});
		return tasks;
	}
	async #open(description) {
		const { targets, network } = this.#options;
		const [known, open] = [this.#opened.get(description.id), targets.get(description.id)];
		if (known) return known;
		if (!open) throw new Error(`the target ${description.id} is not configured`);
		const target = {
			description,
			service: await open(network, this)
		};
		this.#opened.set(description.id, target);
		return target;
	}
	async read(path, format) {
		const { readStateFile, saveStateFile } = await import("./files.js").then((chunk) => ({ readStateFile: chunk.c, saveStateFile: chunk.l, writeStateFile: chunk.u }));
		const absolute = resolve(this.#options.folder, path);
		const state = await readStateFile(absolute, format);
		this.#saves.push(() => saveStateFile(absolute, format, state));
		return state;
	}
	/** Writes the state files that were read; a notice for each that cannot be written. */
	async saveStates() {
		return (await Promise.all(this.#saves.map((save) => save()))).flat();
	}
	async close() {
		for (const { service } of this.#opened.values()) await service.close();
	}
};
// src/sync/plan-and-apply.ts
/** Plans declarations at each identity service that they name, and applies the plans in a sync. */
var PlanRun = class {
	#request;
	#applies;
	/** With a required digest, a dry run has the blockers of its sync: a skipped file changes the digest. */
	#stopsAsSync;
	#opened;
	#reads;
	#cancellation;
	#closing = new AbortController();
	constructor(request) {
		const { mode, requiredDigest, isDryRun = false, canceled } = request;
		this.#request = request;
		this.#applies = mode === "sync";
		this.#stopsAsSync = this.#applies || isDryRun && requiredDigest !== void 0;
		this.#opened = new OpenedTargets(request);
		this.#cancellation = new Cancellation(AbortSignal.any([this.#closing.signal, ...canceled ? [canceled] : []]));
		this.#reads = new RemoteReads(this.#cancellation);
	}
	/**
	* Starts reading the remote state of declarations while they are checked.
	* @throws UsageError for a state file of another program
	*/
	async readAhead(files) {
		readAhead(await this.#opened.tasksOf(files), {
			counts: this.#counts,
			reads: this.#reads
		});
	}
	/**
	* Plans checked declarations, and applies the plans in a sync.
	* @param notices receives a notice for each state file that cannot be written
	* @returns the reports with their results, in the order of `files`
	*/
	async planAndApply(files, notices) {
		const { requiredDigest, confirm, onStep } = this.#request;
		const isSkipped = (file) => file.failure !== void 0 || this.#stopsAsSync && reaches(file.findings, "error");
		try {
			const tasks = await this.#opened.tasksOf(files.filter((file) => !isSkipped(file)));
			const withResults = (results) => {
				const byFile = /* @__PURE__ */ new Map();
				for (const [index, { file }] of tasks.entries()) byFile.set(file, [...byFile.get(file) ?? [], ...results.slice(index, index + 1)]);
				return files.map((file) => isSkipped(file) ? file : {
					...file,
					targets: byFile.get(file) ?? []
				});
			};
			return withResults(await syncAll(tasks, {
				applies: this.#applies,
				counts: this.#counts,
				requiredDigest: this.#stopsAsSync ? requiredDigest : void 0,
				confirm: confirm && ((planned) => confirm(withResults(planned))),
				onStep,
				cancellation: this.#cancellation,
				reads: this.#reads
			}));
		} finally {
			if (this.#applies) notices.push(...await this.#opened.saveStates());
		}
	}
	/** Ends reads whose results are not needed, and releases connections. */
	close() {
		this.#closing.abort();
		return this.#opened.close();
	}
	#counts = (blocker) => this.#stopsAsSync || stopsPlan(blocker);
};
// src/network/read-until.ts
/** The pause before the second read, in milliseconds; it doubles each time, up to the longest. */
const pauses = {
	first: 250,
	longest: 5e3
};
/**
* Reads until a change is visible, the time limit is reached, or the run is canceled: then once more.
* @param limit in milliseconds from the first read; 0 reads once
* @param canceled ends the pause between two reads
* @returns the last value that was read
*/
async function readUntil(read, isVisible, limit, canceled) {
	const end = performance.now() + limit;
	for (let pause = pauses.first;; pause = Math.min(2 * pause, pauses.longest)) {
		const isLast = canceled.aborted;
		const value = await read();
		const remaining = end - performance.now();
		if (isVisible(value) || remaining <= 0 || isLast) return value;
		await setTimeout$1(Math.min(pause, remaining), void 0, { signal: canceled }).catch(() => {});
	}
}
// src/network/json-response.ts
/** Parses a body as a JSON object; undefined if it is anything else. */
function parseJsonObject(text) {
	let keys = -1;
	const count = function(_, value) {
		if (!Array.isArray(this)) keys += 1;
		return value;
	};
	try {
		const value = JSON.parse(text, count);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
		return {
			members: value,
			isAmbiguous: (text.match(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g)?.filter((string) => string.endsWith(":")) ?? []).length !== keys
		};
	} catch {
		return;
	}
}
/** What a body that is not a JSON object looks like: an HTML page, JSON that is cut off, or anything else. */
function bodyKind(text) {
	const [first] = text.trimStart();
	return first === "<" ? "page" : first === "{" ? "json" : "other";
}
// src/network/transient.ts
/** Whether a request to an API may succeed when it is repeated: the service is temporarily unavailable. */
function isTransientStatus(status) {
	return status >= 500 || status === 429 || status === 408;
}
/** Whether a request that got no response may get one when it is repeated: the connection broke, as opposed to a wrong address. */
function isTransientFailure({ kind }) {
	return ![
		"tls",
		"dns",
		"protocol"
	].includes(kind);
}
export { readUntil as a, ServiceClient as c, checkUrls as d, AgingCache as f, NetworkError as h, parseJsonObject as i, urlCacheState as l, systemLookup as m, isTransientStatus as n, PlanRun as o, withoutCache as p, bodyKind as r, probeAll as s, isTransientFailure as t, UrlChecker as u };
