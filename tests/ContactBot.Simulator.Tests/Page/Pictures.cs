namespace ContactBot.Simulator.Tests.Page;

/// <summary>Pictures to send.</summary>
internal static class Pictures
{
    /// <summary>One blue point (PNG).</summary>
    public static byte[] Dot { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgSPv/HwADcAJAgCN3VAAAAABJRU5ErkJggg==");
}
