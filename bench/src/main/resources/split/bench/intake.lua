-- Every request splits a source of its own: thread i of n takes first + i, first + i + n, and so on.
-- What a thread is told with thread:set is a global; a local of that name would hide it.
local all = {}

function setup(thread)
  thread:set("place", #all)
  table.insert(all, thread)
end

function init(args)
  number = tonumber(args[1]) + place
  step = tonumber(args[2])
  token = args[3]
  path = args[4]
  accepted = 0
  wrong = 0
  example = ""
end

local function group(n, lines)
  local items = {}
  for _, line in ipairs(lines) do
    table.insert(items, string.format('{"order_item":{"extra_field":{"id":"%d%d"}},"quantity":2}', n, line))
  end
  return '{"packageitem_set":[' .. table.concat(items, ",") .. "]}"
end

function request()
  local n = number
  number = number + step
  local body = string.format('{"payload":{"number":"S%d-%d","packages":[%s,%s,%s]}}', n, n, group(n, { 1, 2 }),
    group(n, { 3 }), group(n, { 4 }))
  return wrk.format("POST", path, {
    ["Authorization"] = "Token " .. token,
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = string.format("speed-%s-%d", path:gsub("/", "-"), n)
  }, body)
end

function response(status, headers, body)
  local _, children = body:gsub('"created"', "")
  if status == 200 and children == 3 then
    accepted = accepted + 1
  else
    wrong = wrong + 1
    example = status .. " " .. body
  end
end

function done(summary, latency, requests)
  local sum, bad, last, why = 0, 0, 0, ""
  for _, thread in ipairs(all) do
    sum = sum + thread:get("accepted")
    bad = bad + thread:get("wrong")
    last = math.max(last, thread:get("number"))
    if #thread:get("example") > 0 then why = thread:get("example") end
  end
  local e = summary.errors
  bad = bad + e.connect + e.read + e.write + e.timeout
  print(string.format("measured %d %d %d %d %d %d", sum, bad, last, summary.duration, latency:percentile(50),
    latency:percentile(99)))
  if #why > 0 then print("example " .. why) end
end
