"use client";

import dynamic from "next/dynamic";

/** The question about conflicts, fetched where it is asked: the desk, which may have to ask it, stays light. */
export const Clearance = dynamic(() => import("./clearance-banner.tsx").then((module) => module.ClearanceBanner));
