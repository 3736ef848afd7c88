-- wrk asks for these in turn. Each argument is a path, or a path, a blank and the ETag that a browser remembers of it.
local requests, place = {}, 0

function init(args)
  for _, arg in ipairs(args) do
    local path, etag = arg:match('^(%S+) ?(%S*)$')
    local headers = { ['Accept-Encoding'] = 'gzip, deflate, br' }
    if etag ~= '' then headers['If-None-Match'] = etag end
    requests[#requests + 1] = wrk.format('GET', path, headers)
  end
end

function request()
  place = place % #requests + 1
  return requests[place]
end

function done(summary, latency)
  local failed = 0
  for _, count in pairs(summary.errors) do failed = failed + count end
  io.write(string.format('\nresult {"requests":%d,"seconds":%.3f,"bytes":%d,"failed":%d,"p50":%.3f,"p99":%.3f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, failed,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
