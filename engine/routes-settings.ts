/** Routes about settings: all at once, or one by one. Objects are patched, lists and single values are put. */
import { snake } from './check.ts';
import type { Json } from './json.ts';
import {
  asObject,
  enqueue,
  indexOf,
  ok,
  parseJson,
  uidOf,
  type Route,
  type RouteAnswer,
  type RouteRequest,
} from './route.ts';
import { checkSetting, checkSettings, RESET_DETAILS, SETTING_NAMES } from './settings-check.ts';
import type { Settings } from './settings.ts';

const PATCHED: readonly (keyof Settings)[] = ['typoTolerance', 'faceting', 'pagination', 'embedders'];

export const SETTINGS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/indexes/:uid/settings',
    action: 'settings.get',
    handle: (request) => ok(indexOf(request).info.settings),
  },
  {
    method: 'PATCH',
    path: '/indexes/:uid/settings',
    action: 'settings.update',
    handle(request) {
      const settings = checkSettings(asObject(parseJson(request)));
      return enqueue(request, 'settingsUpdate', uidOf(request), { settings }, settings);
    },
  },
  {
    method: 'DELETE',
    path: '/indexes/:uid/settings',
    action: 'settings.update',
    handle: (request) =>
      enqueue(
        request,
        'settingsUpdate',
        uidOf(request),
        { settings: Object.fromEntries(SETTING_NAMES.map((name) => [name, null])), mustExist: true },
        RESET_DETAILS,
      ),
  },
  ...SETTING_NAMES.flatMap(settingRoutes),
];

function settingRoutes(name: keyof Settings): Route[] {
  const path = `/indexes/:uid/settings/${snake(name).replaceAll('_', '-')}`;
  const update = (request: RouteRequest, value: Json, mustExist: boolean): Promise<RouteAnswer> => {
    const settings = { [name]: value };
    const shown = value === null ? { [name]: RESET_DETAILS[name] ?? null } : settings;
    return enqueue(request, 'settingsUpdate', uidOf(request), { settings, mustExist }, shown);
  };
  return [
    {
      method: 'GET',
      path,
      action: 'settings.get',
      handle: (request) => ok(indexOf(request).info.settings[name]),
    },
    {
      method: PATCHED.includes(name) ? 'PATCH' : 'PUT',
      path,
      action: 'settings.update',
      handle: (request) => update(request, checkSetting(name, parseJson(request), ''), false),
    },
    { method: 'DELETE', path, action: 'settings.update', handle: (request) => update(request, null, true) },
  ];
}
