using System.Security.Cryptography;

namespace ContactBot.Simulator.Messaging.Media;

/// <summary>The files of the messages; when there is no room left, the oldest go. Thread safe.</summary>
internal sealed class MediaShelf(Sids sids, TimeProvider time)
{
    /// <summary>Twilio's own limit for one file.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private const long MaximumTotalBytes = 128L * 1024 * 1024;
    private const int KeyBytes = 16;
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, MediaFile> _files = [];
    private long _bytes;

    public MediaFile Add(string messageSid, string contentType, string? fileName, ReadOnlyMemory<byte> content)
    {
        var file = new MediaFile(
            sids.New("ME"), messageSid, contentType, fileName, content, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)), time.GetUtcNow());
        lock (_lock)
        {
            _files.Add(file.Sid, file);
            _bytes += content.Length;
            while (_bytes > MaximumTotalBytes && _files.Count > 1)
            {
                _bytes -= _files.GetAt(0).Value.Content.Length;
                _files.RemoveAt(0);
            }
        }

        return file;
    }

    public MediaFile? Find(string sid)
    {
        lock (_lock)
        {
            return _files.GetValueOrDefault(sid);
        }
    }

    public MediaFile? FindByKey(string key)
    {
        lock (_lock)
        {
            return _files.Values.FirstOrDefault(file => file.Key == key);
        }
    }

    public IReadOnlyList<MediaFile> Of(string messageSid)
    {
        lock (_lock)
        {
            return [.. _files.Values.Where(file => file.MessageSid == messageSid)];
        }
    }

    public bool Remove(string sid)
    {
        lock (_lock)
        {
            if (!_files.Remove(sid, out var file))
            {
                return false;
            }

            _bytes -= file.Content.Length;
            return true;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _files.Clear();
            _bytes = 0;
        }
    }
}
