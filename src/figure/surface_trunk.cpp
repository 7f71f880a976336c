// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/surface.h"

namespace plumbline::figure::surface
{

namespace
{

Ellipsoid scaled(const Frame& f, Vec3 c, Vec3 r, double depth, double width, double pitch = 0)
{
    return ellipsoid(f, c, { r.x * depth, r.y, r.z * width }, pitch);
}

} // namespace

Part pelvis(const Skeleton& s, const BodyShape& b)
{
    Part part;
    const Frame& p = s[Axial::Pelvis];
    part.pieces.push_back(
        chain({ scaled(p, { -.004, -.040, 0 }, { .040, .018, .050 }, 1, b.hips),
                  scaled(p, { -.006, -.012, 0 }, { .056, .020, .084 }, b.hips, b.hips),
                  scaled(p, { -.006, .014, 0 }, { .060, .020, .088 }, b.hips, b.hips),
                  scaled(p, { -.006, .040, 0 }, { .056, .020, .082 }, b.belly, b.hips),
                  scaled(s[Axial::L0], { .016, .014, 0 }, { .051, .014, .074 }, b.belly, b.waist) },
            3, Material::Bottom));
    for (const Side side : bothSides) {
        const double z = sign(side);
        const Frame& thigh = s.at(Limb::Thigh, side);
        const PartId leg = partId(PartKind::Thigh, side);
        Piece buttock =
            hull({ scaled(p, { -.030, -.012, .043 * z }, { .048, .050, .046 }, b.hips, b.hips),
                     scaled(thigh, { -.012, -.035, .002 * z }, { .046, .040, .044 }, b.limbs, b.limbs),
                     scaled(p, { -.012, .020, .045 * z }, { .045, .035, .040 }, b.hips, b.hips) },
                Material::Bottom, leg);
        buttock.region = Region::Glutes;
        buttock.castsShadow = false;
        part.pieces.push_back(std::move(buttock));
        // The groin: keeps the front of a bent hip full.
        part.pieces.push_back(
            hull({ scaled(p, { .004, .004, .046 * z }, { .046, .035, .044 }, b.hips, b.hips),
                     scaled(thigh, { 0, -.030, .003 * z }, { .050, .030, .045 }, b.limbs, b.limbs) },
                Material::Bottom, leg));
    }
    return part;
}

Part shirt(const Skeleton& s, const BodyShape& b)
{
    Part part;
    const double chest = 1 + 0.08 * (s.breath - 0.5);
    const double belly = b.belly * (1 + 0.07 * (s.breath - 0.5));
    const Frame& p = s[Axial::Pelvis];
    const Frame& t3 = s[Axial::T3];
    const Frame& t2 = s[Axial::T2];
    const double w = b.shoulders;
    Piece trunk = chain({ scaled(p, { -.006, .012, 0 }, { .0625, .004, .0905 }, b.belly * .5 + .5, b.hips),
                            scaled(p, { -.006, .038, 0 }, { .060, .012, .0855 }, b.belly, b.hips),
                            scaled(s[Axial::L0], { .017, .016, 0 }, { .056, .014, .078 }, b.belly, b.waist),
                            scaled(s[Axial::L1], { .018, .014, 0 }, { .054, .014, .0735 }, belly, b.waist),
                            scaled(s[Axial::L2], { .018, .014, 0 }, { .055, .015, .074 }, belly, b.waist),
                            scaled(s[Axial::T0], { .018, .018, 0 }, { .059, .018, .079 }, chest * b.belly,
                                b.waist * .5 + w * .5),
                            scaled(s[Axial::T1], { .020, .020, 0 }, { .063, .020, .086 }, chest, w),
                            scaled(t2, { .020, .016, 0 }, { .0635, .020, .0915 }, chest, w),
                            scaled(t2, { .016, .038, 0 }, { .057, .018, .088 }, chest, w),
                            scaled(t3, { .012, .014, 0 }, { .046, .015, .070 }, 1, w),
                            scaled(t3, { .006, .032, 0 }, { .034, .012, .046 }, 1, 1) },
        3, Material::Top);
    part.pieces.push_back(std::move(trunk));
    for (const Side side : bothSides) {
        const double z = sign(side);
        const Frame& arm = s.at(Limb::UpperArm, side);
        const Frame shoulder{ s.thorax(), arm.origin };
        const PartId joined = partId(PartKind::UpperArm, side);
        Piece yoke = hull({ ellipsoid(shoulder, { -.002, .002, -.004 * z }, { .034, .031, .032 }),
                              ellipsoid(t3, { .012, .008, .030 * z }, { .048, .024, .036 }),
                              ellipsoid(t2, { .016, .018, .042 * z }, { .055, .030, .042 }) },
            Material::Top, joined);
        yoke.lightsNeighbour = false;
        part.pieces.push_back(std::move(yoke));
        part.pieces.push_back(hull({ ellipsoid(shoulder, { -.002, .004, -.008 * z }, { .030, .027, .028 }) },
            Material::Top, joined));
        Piece trapezius = hull({ ellipsoid(shoulder, { -.004, .016, -.014 * z }, { .022, .014, .020 }),
                                   ellipsoid(t3, { .002, .040, .020 * z }, { .028, .012, .016 }),
                                   ellipsoid(t3, { .010, .010, .026 * z }, { .044, .020, .030 }) },
            Material::Top);
        trapezius.castsShadow = false;
        part.pieces.push_back(std::move(trapezius));
        Piece latissimus = hull({ ellipsoid(arm, { 0, -.030, -.004 * z }, { .030, .030, .028 }),
                                    ellipsoid(t2, { .016, 0, .048 * z }, { .052, .030, .040 }),
                                    ellipsoid(s[Axial::T1], { .018, .012, .052 * z }, { .050, .020, .033 }) },
            Material::Top, joined);
        latissimus.lightsNeighbour = false;
        latissimus.castsShadow = false;
        part.pieces.push_back(std::move(latissimus));
    }
    return part;
}

Part neck(const Skeleton& s)
{
    const Frame& c0 = s[Axial::C0];
    Piece piece = chain({ ellipsoid(s[Axial::T3], { .021, .020, 0 }, { .037, .005, .042 }, -36),
                            ellipsoid(c0, { .010, -.006, 0 }, { .032, .008, .034 }, -14),
                            ellipsoid(c0, { .008, .008, 0 }, { .0315, .012, .031 }),
                            ellipsoid(c0, { .008, .024, 0 }, { .0295, .012, .0275 }),
                            ellipsoid(s[Axial::C1], { .008, .014, 0 }, { .0285, .012, .0265 }),
                            ellipsoid(s[Axial::Head], { .006, .002, 0 }, { .029, .015, .027 }) },
        2, Material::Skin, {}, { partId(PartKind::Head), .05 });
    piece.region = Region::Cervical;
    return { { std::move(piece) } };
}

Part head(const Skeleton& s)
{
    const Frame& h = s[Axial::Head];
    return { { hull({ ellipsoid(h, { .005, .041, 0 }, { .0535, .049, .0435 }),
                        ellipsoid(h, { .026, .028, 0 }, { .0345, .036, .0385 }) },
                   Material::Skin),
        hull({ ellipsoid(h, { .022, .014, 0 }, { .0365, .032, .037 }),
                 ellipsoid(h, { .0375, -.022, 0 }, { .0175, .0165, .0205 }),
                 ellipsoid(h, { .010, 0, 0 }, { .022, .020, .0345 }) },
            Material::Skin),
        hull({ ellipsoid(h, { .0555, .030, 0 }, { .004, .006, .004 }),
                 ellipsoid(h, { .0605, .0125, 0 }, { .0072, .0060, .0068 }),
                 ellipsoid(h, { .052, .010, 0 }, { .008, .008, .008 }) },
            Material::Skin) } };
}

Ellipsoid bun(const Skeleton& s)
{
    return ellipsoid(s[Axial::Head], { -.046, .086, 0 }, { .025, .023, .025 });
}

} // namespace plumbline::figure::surface
