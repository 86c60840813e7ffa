import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { pt as parseUrl, xt as UsageError } from "./messages.js";
import { Kt as isPrivateHostname, qt as notPublicBecause } from "./core.js";
import { BlockList, isIP, isIPv6 } from "node:net";
import { readFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { Resolver, lookup } from "node:dns/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/network/local-addresses.ts
/**
* Addresses of this machine and of the networks that it is directly connected to. They may be public, and yet open to this
* machine more than to others.
* @returns a test for an IPv4 or IPv6 address
*/
function localAddresses(interfaces = networkInterfaces) {
	let blocks;
	return (address) => {
		blocks ??= blocksOf(interfaces());
		return blocks.check(address, isIPv6(address) ? "ipv6" : "ipv4");
	};
}
function blocksOf(interfaces) {
	const blocks = new BlockList();
	for (const { address, family, cidr } of Object.values(interfaces).flatMap((addresses) => addresses ?? [])) {
		const type = family === "IPv6" ? "ipv6" : "ipv4";
		blocks.addAddress(address, type);
		const prefix = Number(cidr?.split("/")[1] ?? 0);
		if (prefix > 0) blocks.addSubnet(address, prefix, type);
	}
	return blocks;
}
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
	if (code.startsWith("EAI_") || code === "ESERVFAIL" || code === "ETIMEOUT") return {
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
* of the hosts file, private names, and wherever the name servers have no address.
* @param signal ends the queries
* @param servers the name servers, by default the system's
* @returns an empty list for a name that DNS cannot represent, such as one that is too long
*/
async function systemLookup(host, signal, servers) {
	if (isPrivateHostname(host) || await isInHostsFile(host)) return fromSystem(host);
	const resolver = new Resolver(query);
	if (servers) resolver.setServers(servers);
	const cancel = () => resolver.cancel();
	signal.addEventListener("abort", cancel, { once: true });
	try {
		return await fromServers(host, resolver);
	} catch (error) {
		if (codeOf(error) === "ETIMEOUT" || signal.aborted) throw error;
		return await fromSystem(host);
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
async function fromSystem(host) {
	try {
		return await systemLookups.add(() => lookup(host, {
			all: true,
			verbatim: true
		}));
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
// src/network/policy.ts
const defaultTimeouts = {
	lookup: 1e4,
	connect: 1e4,
	head: 15e3,
	total: 3e4,
	run: 3e5
};
const defaultRetry = {
	attempts: 3,
	pause: 500,
	longest: 3e4,
	random: Math.random
};
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
/** `host:port`, with brackets around an IPv6 address. */
function hostAndPort(host, port) {
	return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
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
async function lookupInTime(host, { lookup, timeouts }) {
	const deadline = new AbortController();
	const late = () => new NetworkError({
		kind: "dns-timeout",
		host,
		seconds: timeouts.lookup / 1e3
	});
	let timer;
	const expired = new Promise((_, reject) => {
		timer = setTimeout(() => {
			reject(late());
			deadline.abort();
		}, timeouts.lookup);
	});
	try {
		return await Promise.race([lookup(host, deadline.signal), expired]);
	} catch (error) {
		throw error.code === "ETIMEOUT" ? late() : error;
	} finally {
		clearTimeout(timer);
	}
}
// src/network/options.ts
/**
* Parses the operator's options.
* @param environment for the proxy variables, and those that name a browser
* @throws UsageError for an invalid option, for `proxy` without a variable, and for `proxy` together with `browser`
*/
function networkPolicy({ resolve, allowPrivate, proxy, browser = false }, environment) {
	if (browser && proxy) throw new UsageError("browser-proxy");
	const untrusted = [process.cwd(), environment.GITHUB_WORKSPACE ?? ""].filter((folder) => folder !== "");
	return {
		overrides: resolve.map(parseResolve),
		allowPrivate: new Set(allowPrivate.flatMap(parseAllowPrivate)),
		...proxy && { proxy: proxyIn(environment) },
		...browser && { browser: {
			environment,
			platform: process.platform,
			untrusted
		} },
		timeouts: defaultTimeouts,
		retry: defaultRetry,
		lookup: systemLookup,
		isLocal: localAddresses()
	};
}
/** The usual variables, the lower-case form takes precedence, as in curl. */
function proxyIn(environment) {
	const variable = (name) => environment[name.toLowerCase()] ?? environment[name] ?? "";
	const proxies = {
		http: variable("HTTP_PROXY"),
		https: variable("HTTPS_PROXY"),
		exceptions: variable("NO_PROXY")
	};
	if (proxies.http === "" && proxies.https === "") throw new UsageError("proxy-unset");
	for (const proxy of [proxies.http, proxies.https]) if (proxy !== "" && !isProxy(proxy)) throw new UsageError("proxy-form");
	return proxies;
}
/** Whether undici accepts the address; it decodes user name and password itself. */
function isProxy(text) {
	const url = /^https?:\/\/[^/]/.test(text) ? parseUrl(text) : void 0;
	try {
		return url !== void 0 && decodeURIComponent(url.username + url.password) !== void 0;
	} catch {
		return false;
	}
}
/**
* Parses `HOST:PORT:ADDRESS`, as in curl, with an optional `:PORT` after the address. IPv6 addresses need brackets.
* @throws UsageError for any other form
*/
function parseResolve(text) {
	const match = /^(?<host>[^:[\]]+):(?<port>\d{1,5}):(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+))(?::(?<toPort>\d{1,5}))?$/.exec(text);
	const { host = "", port, v6, v4, toPort } = match?.groups ?? {};
	const address = v6 ?? v4 ?? "";
	if (!match || !isIP(address) || !isPort(port) || toPort !== void 0 && !isPort(toPort)) throw new UsageError("resolve-form", { text });
	return {
		host: hostName("resolve", host),
		port: Number(port),
		address,
		...toPort !== void 0 && { toPort: Number(toPort) }
	};
}
/**
* `HOST:PORT`, or `HOST` for its ports 80 and 443. IPv6 addresses need brackets before a port.
* @throws UsageError for any other form
*/
function parseAllowPrivate(text) {
	const [, withPort, port] = isIPv6(text) ? [] : /^(.*[^:]):(\d{1,5})$/.exec(text) ?? [];
	if (port !== void 0 && !isPort(port)) throw new UsageError("not-a-host", {
		option: "allow-private",
		text
	});
	const host = hostName("allow-private", withPort ?? text);
	return (port === void 0 ? [80, 443] : [Number(port)]).map((allowed) => hostAndPort(host, allowed));
}
/** A host in the form of URLs: lower case, international names in ASCII, IPv6 without brackets. */
function hostName(option, text) {
	const bare = text.replace(/^\[(.*)\]$/, "$1");
	const literal = isIPv6(bare) ? `[${bare}]` : bare;
	if (!/^(?:\[[\da-f:.]+\]|[^\s:/?#@*\\[\]]+)$/i.test(literal) || !parseUrl(`http://${literal}`)) throw new UsageError("not-a-host", {
		option,
		text
	});
	return new URL(`http://${literal}`).hostname.replace(/^\[(.*)\]$/, "$1");
}
function isPort(text) {
	return Number(text) >= 1 && Number(text) <= 65535;
}
export { portOf as a, codeOf as c, networkFailureOf as d, tlsReason as f, PQueue as g, tooManyLines as h, isAllowedPrivate as i, isDecodingError as l, maxHeadLines as m, bareHost as n, NetworkError as o, limitHeadLines as p, endpointsFor as r, ProxyError as s, networkPolicy as t, isParserError as u };
